import { checkBodies } from '../../../tests/body-cases';
import { dash } from './dash';

checkBodies(dash, {
  faulty: [
    ['Blå - grønn', '8:4', 'Skriv: Blå – grønn'],
    ['a\r\nb -- c', '9:2', 'b – c'],
    ['bo—her — nå', '8:3 8:7', 'bo – her', 'her – nå'],
    ['Fra 10 - 15', '8:7', 'Skriv: Fra 10–15'],
    ['<Faktaboks tittel="a - b">\n\na\n\n</Faktaboks>', '8:21', 'Skriv: a – b'],
  ],
  sound: ['a – b, bo- og, a-b, --force', '- punkt', 'a\n\n---\n\nb', '`a -- b`', '| a |\n|---|\n| b |'],
});
checkBodies(dash, { locale: 'en', faulty: [], sound: ['We live here — now - and then'] });
