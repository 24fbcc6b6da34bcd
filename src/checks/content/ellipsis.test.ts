import { checkBodies } from '../../../tests/body-cases';
import { ellipsis } from './ellipsis';

checkBodies(ellipsis, {
  faulty: [
    ['Blå...', '8:4', 'Skriv: Blå…'],
    ['a\r\nog så ...', '9:7', 'og så …'],
  ],
  sound: ['a…', 'a..', '`...`', '```\n...\n```'],
});
