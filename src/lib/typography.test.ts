import { expect, it } from 'vitest';
import { setHardSpaces, setHardSpacesIn } from './typography';

/** Written with `_` where a hard space is wanted, so that it can be seen. */
const withHardSpaces = (text: string) => text.replaceAll('_', '\u00a0');

it.each([
  ['1 200 000 kroner', '1_200_000_kroner'],
  ['12 345', '12_345'],
  ['50 % av 80 prosent', '50_% av 80_prosent'],
  ['5 km og 20 minutter', '5_km og 20_minutter'],
  ['500 kr, 20 minutes', '500_kr, 20_minutes'],
  ['18. juni 2019 og 1. desember', '18._juni 2019 og 1._desember'],
  ['3 May 2019', '3_May 2019'],
  ['§ 7 og §§ 8–9', '§_7 og §§_8–9'],
  ['kl. 12, nr. 3, ca. 40, s. 12–14', 'kl._12, nr._3, ca._40, s._12–14'],
])('a line never breaks inside what belongs together: %s', (text, expected) => {
  expect(setHardSpaces(text)).toBe(withHardSpaces(expected));
});

it.each([
  '',
  'Bolig først',
  '1234 5678',
  '12 3456',
  '5 kmt og 3 kronerester',
  '3. marsipan',
  '3 Marching bands',
  'to prosent',
  'hus. 3',
  '§ sju',
  '-- "ord" ...',
])('nothing is changed in «%s»', (text) => {
  expect(setHardSpaces(text)).toBe(text);
});

it('text that has its hard spaces stays as it is', () => {
  const text = setHardSpaces('1 200 000 kroner den 18. juni');
  expect(setHardSpaces(text)).toBe(text);
});

it('a record gets hard spaces in all its texts and keeps the rest', () => {
  const record = {
    title: 'Den 18. juni',
    year: 2019,
    draft: false,
    gone: null,
    watch: [{ note: '5 km', url: 'https://a' }],
  };
  expect(setHardSpacesIn(record)).toEqual({
    ...record,
    title: 'Den 18.\u00a0juni',
    watch: [{ note: '5\u00a0km', url: 'https://a' }],
  });
  expect(record.title).toBe('Den 18. juni');
});

it('a word that ends like an abbreviation is left alone, and so are addresses and file names', () => {
  expect(setHardSpaces('en lås. 3 dager')).toBe('en lås. 3 dager');
  expect(setHardSpacesIn({ file: './5 km.mp4', text: '5 km' })).toEqual({ file: './5 km.mp4', text: '5\u00a0km' });
});
