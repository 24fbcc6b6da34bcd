import { checkBodies } from '../../../tests/body-cases';
import { headingTwice } from './heading-twice';

checkBodies(headingTwice, {
  faulty: [
    ['## Å bo\r\n\r\n## Å bo', '10:1', '«Å bo» står også på linje 8'],
    ['## A\n\n### B\n\n### b', '12:1', 'linje 10'],
    ['## A\n\n### B\n\n## A', '12:1', 'linje 8'],
  ],
  sound: ['## A\n\n### B\n\n## C\n\n### B', '## Film\n\n### Film', '## A\n\n## B'],
});
