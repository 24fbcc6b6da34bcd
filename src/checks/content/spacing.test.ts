import { checkBodies } from '../../../tests/body-cases';
import { spacing } from './spacing';

checkBodies(spacing, {
  faulty: [
    ['Blå  elv', '8:4', 'Skriv: Blå elv'],
    ['a\r\nelv , hav', '9:4', 'elv, hav'],
    ['elv  , hav', '8:4', 'elv, hav'],
    ['Hva ?', '8:4', 'Hva?'],
  ],
  sound: ['a  \nb', '| a  | b |\n|---|---|\n| c  | d |', '1.  a', '*a* , b', 'og så …', 'a :)', '`a  b`', 'a\n  b'],
});
checkBodies(spacing, { locale: 'en', faulty: [['a  river', '8:2', 'a river']], sound: ['a river'] });
