import { checkBodies } from '../../../tests/body-cases';
import { slot } from './slot';

const table = (rows: string) => `<Diagram tittel="x" enhet="%">\n\n${rows}\n\n</Diagram>`;

checkBodies(slot, {
  faulty: [
    ['<Steg>\n\n- å\n\n</Steg>', '10:1', '<Steg>: Her må det stå én nummerert liste'],
    ['<Steg>\r\n\r\n1. a\r\n\r\ntekst\r\n\r\n</Steg>', '12:1', 'ikke noe annet'],
    ['<Steg></Steg>', '8:1', '1. Ring'],
    ['<Sjekkliste tittel="x">\n\nHei\n\n</Sjekkliste>', '10:1', '- Avtal en tid.'],
    ['<Tidslinje>\n\n- **2012** a\n- b\n\n</Tidslinje>', '11:1', '- **2012**'],
    ['<Nokkeltall>\n\n- 83\n\n</Nokkeltall>', '10:1', '- **83 %**'],
    ['<Sammenligning>\n\n### a\n\n- b\n\n</Sammenligning>', '8:1', 'to punktlister'],
    ['<Sammenligning>\n\n### a\n\n- b\n\n## c\n\n- d\n\n</Sammenligning>', '14:1', '### Etter'],
    [table('hei'), '8:1', 'ingen tabell med tall'],
    [table('| a | b |\n|---|---|\n| c | mange |'), '12:5', '«mange» er ikke et tall'],
    [table('| a | b |\n|---|---|\n| c | 83 % |\n| d |'), '13:1', '«» er ikke et tall'],
    [table('| a |\n|---|\n| c |'), '10:1', '1 kolonne'],
    ['Se.<Kilde id="x">ordet</Kilde>', '8:18', 'viser ikke det som står mellom <Kilde> og </Kilde>'],
    ['<Faktaboks tittel="x" />', '8:1', '<Faktaboks> er tomt'],
    ['Se <Begrep id="laks"></Begrep>', '8:4', '<Begrep> er tomt'],
  ],
  sound: [
    '<Figur bilde="a.jpg" alt="b" kredit="c" />',
    '<Steg>\n1. a\n2. b\n</Steg>',
    '<Tidslinje>\n\n- **2012** a\n\n  mer\n\n- **2013** b\n  - nei\n\n</Tidslinje>',
    '<Film id="elven"></Film>',
    table('| a | b |\n|---|--:|\n| c | **83,5** %<Kilde id="x" /> |\n| d | 1 200 |'),
    '<Steg>\n\n1. alder <18\n\n</Steg>',
    '<Faktaboks tittel="x">\n\n<Kart />\n\n</Faktaboks>',
  ],
});
