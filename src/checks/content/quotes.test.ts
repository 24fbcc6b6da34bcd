import { describe, expect, it } from 'vitest';
import { checkBodies } from '../../../tests/body-cases';
import { findFaults } from '../../../tests/content-faults';
import { quotes } from './quotes';

checkBodies(quotes, {
  faulty: [
    ['Blå "elv" her', '8:5', 'Skriv: Blå «elv» her'],
    ['“Hei” og ”hå”', '8:1 8:10', '«Hei» og', 'og «hå»'],
    ['Sa: «Les "boka" nå»', '8:10', '«Les ‘boka’ nå»'],
    ["Sa: «Les 'boka' nå»", '8:10', '«Les ‘boka’ nå»'],
    ["ordet 'hus' her", '8:7', '«hus»'],
    ['«a «b» c»', '8:4', '«a ‘b’ c»'],
    ['Han "sa\r\nnoe" og "to"', '8:5 9:9', '«sa noe»', '«to»'],
    ['"Hei *du* der"', '8:1 8:14', '«Hei', 'der»'],
    ['<Sitat av=\'Kari "K" Å\' kilde="x">a</Sitat>', '8:17', 'Kari «K» Å'],
  ],
  sound: ['«Hei ‘du’», sa hun', "Lars' og Hans' hus", 'En skjerm på 15" her', 'rock’n’roll', '`"x"`', '<Kilde id="a" />', '[a](/filmer/ "x")'],
});
checkBodies(quotes, {
  locale: 'en',
  faulty: [
    ['A "river" here', '8:3', 'A “river” here'],
    ['A «river» here', '8:3', '“river”'],
  ],
  sound: ['A “river”, the fisher’s ‘home’', "it's 'here'"],
});

describe('quotation marks elsewhere', () => {
  it('are told in fields, also where YAML escapes them, and in captions, but not in names and search words', async () => {
    const found = await findFaults(quotes, {
      'articles/laksen/article.nb.mdx': (text) => text.replace('Laksen er tilbake', 'Om "laks" i elven'),
      'topics.yaml': `fiske:\n  title: { nb: 'Om "fiske"', nn: "Å \\"fiske\\"", en: Fishing }\n  text: { nb: Alt om «fiske»., en: All. }\n`,
      'people.yaml': (text) => text.replace('name: Kari Strøm', `name: 'Kari "K" Strøm'`),
      'films/elven/captions.nb.vtt': 'WEBVTT\r\n\r\n00:00.000 --> 00:02.000\r\nDe sa\r\n"hei" nå\r\n',
      'search/questions.yaml': `- question: 'hva er "laks"'\n`,
    });
    expect(found.map(({ place, nb }) => `${place} ${nb.split('Skriv: ')[1]}`)).toEqual([
      'articles/laksen/article.nb.mdx:2:11 Om «laks» i elven',
      'topics.yaml:2:20 Om «fiske»',
      'topics.yaml:2:34 Å «fiske»',
      'films/elven/captions.nb.vtt:5:1 «hei» nå',
    ]);
  });
});
