import { checkBodies } from '../../../tests/body-cases';
import { dateWords } from './date-words';

checkBodies(dateWords, {
  faulty: [
    ['Blå den 18.06.2019.', '8:9', 'Skriv: Blå den 18. juni 2019.'],
    ['Den 1.2.2019 og 31.12.99', '8:5 8:17', '1. februar 2019', '31. desember 1999'],
    ['a\r\nden 18/6-19', '9:5', '18. juni 2019'],
    ['Den 18/6 2019', '8:5', '18. juni 2019'],
    ['Den 18 Juni', '8:5', '18. juni'],
    ['Den 18 juni 2019', '8:5', 'Den 18. juni 2019'],
    ['Den 18. Juni kom', '8:9', '18. juni kom'],
    ['Vi kom i Juni 2019', '8:10', 'i juni 2019'],
  ],
  sound: ['Den 18. juni 2019', 'av August Strindberg', 'nr. 2. Mai Britt', 'punkt 3.5.12', 'den 45.13.2019', '17 mai-tog', 'kl. 10.12.15', 'August 2019 var varm', 'Vi er 1/2 2 av 3', '1200 mars', '`18.06.2019`'],
});
checkBodies(dateWords, { locale: 'en', faulty: [], sound: ['On 18 June 2019, in August 2019'] });
