import { checkBodies } from '../../../tests/body-cases';
import { tagOnce } from './tag-once';

checkBodies(tagOnce, {
  faulty: [
    ['Å <Begrep id="laks">a</Begrep>\r\n\r\nog <Begrep id="laks">b</Begrep>', '10:4', 'står allerede på linje 8. La bare ordet stå'],
    ['<Fallgruver>\n\na\n\n</Fallgruver>\n\n<Fallgruver>\n\nb\n\n</Fallgruver>', '14:1', 'Slå dem sammen'],
    ['<Faktaboks tittel="Å gå">\n\na\n\n</Faktaboks>\n\n<Faktaboks tittel="A gå">\n\na\n\n</Faktaboks>', '14:1', 'en annen tittel'],
  ],
  sound: ['a<Kilde id="x" /> b<Kilde id="x" />', '<Begrep id="a">a</Begrep> <Begrep id="b">a</Begrep>', '<Begrep id="">a</Begrep> <Begrep id="">b</Begrep>', '<Kart />\n\n<Kart />'],
});
