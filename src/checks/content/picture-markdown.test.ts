import { checkBodies } from '../../../tests/body-cases';
import { pictureMarkdown } from './picture-markdown';

checkBodies(pictureMarkdown, {
  faulty: [
    ['![En blå elv](./elven.jpg)', '8:1', '<Figur bilde="elven.jpg" alt="En blå elv" kredit="…">…</Figur>'],
    ['a\r\n\r\nBlå ![](elven.jpg) mer', '10:5', 'bilde="elven.jpg" alt="…"'],
    ['![a](https://example.org/x.jpg)', '8:1', 'samme mappe som teksten'],
    ['![](C:\\Users\\kari\\bilde.jpg)', '8:1', 'Legg bildet i samme mappe som teksten, og skriv på en egen linje: <Figur bilde="bilde.jpg" alt'],
    ['![](file:///home/kari/bilde.jpg)', '8:1', '<Figur bilde="bilde.jpg" alt'],
    ['[![a](b.jpg)](/filmer/)', '8:2', 'bilde="b.jpg"'],
  ],
  sound: ['`![a](b.jpg)`', '<Figur bilde="a.jpg" alt="b" kredit="c" />', 'Hei! [a](/filmer/)'],
});
