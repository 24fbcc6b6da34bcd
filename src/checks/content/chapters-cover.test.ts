import { expect, it } from 'vitest';
import { findFaults } from '../../../tests/content-faults';
import type { Changes } from '../../../tests/content-faults';
import { chaptersCover } from './chapters-cover';

const file = 'films/youtube-film/chapters.nb.vtt';
const change = (from: string, to: string): Changes => ({ [file]: (text) => text.replace(from, to) });

it.each<[string, Changes, string[], string]>([
  ['a late beginning', change('00:00:00.000', '00:00:02.500'), [`${file}:3:1`], 'begynner 0:02, ikke på 0:00. Skriv: 00:00:00.000 --> 00:00:03.400'],
  ['a hole', change('00:00:03.400 -->', '00:00:05.500 -->'), [`${file}:3:18`], 'Skriv: 00:00:00.000 --> 00:00:05.500'],
  ['an early end', change('00:00:08.000', '00:00:05.000'), [`${file}:6:18`], 'filmen varer til 0:08. Skriv: 00:00:03.400 --> 00:00:08.000'],
  ['a slip of less than two seconds', change('00:00:08.000', '00:00:06.500'), [], ''],
  ['times that grammar tells of', change('00:00:08.000', '00:00:08,000'), [], ''],
])('tells %s', async (_name, changes, places, told) => {
  const faults = await findFaults(chaptersCover, changes);
  expect(faults.map(({ place }) => place)).toEqual(places);
  expect(faults.map(({ nb }) => nb).join('\n')).toContain(told);
  expect(faults.every(({ en }) => en.length > 20)).toBe(true);
});
