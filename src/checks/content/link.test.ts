import { checkBodies } from '../../../tests/body-cases';
import { link } from './link';

checkBodies(link, {
  faulty: [
    ['Blåbær: [a](/artikler/laksen)', '8:13', '/artikler/laksen mangler skråstreken til slutt. Skriv: /artikler/laksen/'],
    ['a\r\n\r\n[a](/artikler/lakssen/#hva)', '10:5', 'Mente du /artikler/laksen/#hva?'],
    ['[a](/artikler/kladd/)', '8:5', 'er en kladd'],
    ['[a](../laksen/)', '8:5', 'Mente du /artikler/laksen/?'],
    ['[a](../../articles/laksen/article.nb.mdx)', '8:5', 'Mente du /artikler/laksen/?'],
    ['[a](article.nb.mdx)', '8:5', 'med skråstrek først'],
    ['[a](https://elven.example/filmer/#x)', '8:5', 'Skriv bare det etter navnet: /filmer/#x'],
    ['[a](www.example.org)', '8:5', 'Skriv: https://www.example.org'],
    ['[a](example.org/x)', '8:5', 'Skriv: https://example.org/x'],
    ['[a](post@elven.example)', '8:5', 'Skriv: mailto:post@elven.example'],
    ['[a](mailto:post)', '8:5', 'ikke en e-postadresse'],
    ['[a](//example.org/a)', '8:5', 'Skriv: https://example.org/a'],
    ['[a]()', '8:1', 'ingen adresse'],
    ['[a][b]\n\n[b]: /filmr/', '10:6', 'Mente du /filmer/?'],
    ['[a](/en/articles/laksen/)', '8:5', 'Skriv: /artikler/laksen/'],
    ['[a](/films/elven/)', '8:5', 'Mente du /filmer/elven/?'],
    ['[a](/Filmer/Elven/)', '8:5', 'Mente du /filmer/elven/?'],
    ['[a](/artikler/laksen.html)', '8:5', 'Mente du /artikler/laksen/?'],
    ['[a](/noe/helt/annet/som/ingen/har/skrevet/)', '8:5', 'Åpne siden'],
    ['[a](/filmer/youtube-film/klipp/sluten/)', '8:5', 'Mente du /filmer/youtube-film/klipp/slutten/?'],
    ['[a](/nn/filmar/)', '8:5', 'finnes ikke'],
  ],
  sound: [
    '[a](/) [b](/en/) [c](/en/films/elven/) [d](/filmer/?q=1) [e](/handbok/fiske/sluk/) [f](/tema/fiske/)',
    '[a](/rss.xml) [b](/filmer/elven/captions.nb.vtt)',
    '[a](/filmer/elven/tekst/) [b](/filmer/youtube-film/klipp/slutten/) [c](/embed/elven/) [d](/ordliste/i/) [e](/kilder/nyheter/)',
    '[a](#nei) [b](https://example.org) [c](mailto:p@e.no) [d](tel:113) [e](javascript:x)',
    '`[a](/finnes-ikke/)`',
  ],
});
