import { checkBodies } from '../../../tests/body-cases';
import { thousands } from './thousands';

checkBodies(thousands, {
  faulty: [
    ['Blå 10.000 kr', '8:5', 'Skriv: Blå 10 000 kr'],
    ['a\r\n(1.234.567)', '9:2', '1 234 567'],
  ],
  sound: ['kl. 18.30', '18.06.2019', '3.14159', 'v1.000', '0.125', '192.168.100.100', '10 000', '`10.000`', '[a](/x/10.000)'],
});
