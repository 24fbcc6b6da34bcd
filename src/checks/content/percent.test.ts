import { checkBodies } from '../../../tests/body-cases';
import { percent } from './percent';

checkBodies(percent, {
  faulty: [
    ['Blå 85% av', '8:7', 'Skriv: Blå 85 % av'],
    ['a\r\n**100%**', '9:6', '100 %'],
  ],
  sound: ['85 % og 85\u00a0%', '5%20', '<Diagram tittel="a" enhet="%">\n\n| a | b |\n|---|---|\n| c | 1 |\n\n</Diagram>', '`85%`'],
});
checkBodies(percent, { locale: 'en', faulty: [], sound: ['85% of them'] });
