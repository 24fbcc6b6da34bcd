import { checkBodies } from '../../../tests/body-cases';
import { tagPlace } from './tag-place';

checkBodies(tagPlace, {
  faulty: [
    ['Blå <Film id="elven" /> mer', '8:5', 'kan ikke stå inne i et avsnitt'],
    ['a\r\n\r\n| a |\r\n|---|\r\n| <Film id="elven" /> |', '12:3', '<Film id="…" />'],
    ['Hei <Steg>1. a</Steg>', '8:5', 'egne linjer'],
    ['## Om <Begrep id="laks">laks</Begrep>', '8:7', 'i en overskrift'],
    ['[a <Kilde id="x" />](/filmer/)', '8:4', 'inne i en lenke'],
    ['Se <Begrep id="a">a <Begrep id="b">b</Begrep></Begrep>', '8:21', 'inne i <Begrep>'],
  ],
  sound: ['- <Film id="elven" />', '<Begrep id="laks">laks</Begrep>', 'a <Begrep id="laks">*laks*</Begrep>.<Kilde id="x" />', '> <Kart />'],
});
