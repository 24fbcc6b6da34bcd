import { checkBodies } from '../../../tests/body-cases';
import { dialogue } from './dialogue';

checkBodies(dialogue, {
  faulty: [
    ['-Hei, sa hun', '8:1', 'Skriv: – Hei, sa hun'],
    ['–Å, sa hun', '8:1', '– Å'],
    ['a\r\n-Hei og', '9:1', '– Hei og'],
    ['- -Hei', '8:3', '– Hei'],
  ],
  sound: ['– Hei', '-tallet', '2010-Årene', '*a*-Hei', '- Hei'],
});
