import { expect, it } from 'vitest';
import { findFaults } from '../../../tests/content-faults';
import type { Changes } from '../../../tests/content-faults';
import { cueEnd } from './cue-end';

const file = 'films/elven/captions.nb.vtt';
const framed = 'films/youtube-film/captions.nb.vtt';
const change = (path: string, from: string, to: string): Changes => ({ [path]: (text) => text.replace(from, to) });

it.each<[string, Changes, string[], string]>([
  ['words after our film is over', change(file, '02.800', '04.100'), [`${file}:6:18`], 'slutter 0:04, men filmen er bare 0:03 lang'],
  ['words after the length that is written', change(framed, '07.000', '09.500'), [`${framed}:6:18`], 'bare 0:08 lang'],
  [
    'captions of a longer cut, once',
    { [file]: (text) => `${text.replace('02.800', '07.000')}\n00:01:00.000 --> 00:01:01.000\nSlutt.\n` },
    [`${file}:6:18`],
    'Det samme gjelder 1 etter den.',
  ],
  ['the last, broken second', change(file, '02.800', '03.900'), [], ''],
  ['a film whose length nobody knows', { ...change(framed, '07.000', '59.000'), 'films/youtube-film/film.nb.mdx': (text) => text.replace('durationSeconds: 8\n', '') }, [], ''],
])('tells %s', async (_name, changes, places, told) => {
  const faults = await findFaults(cueEnd, changes);
  expect(faults.map(({ place }) => place)).toEqual(places);
  expect(faults.map(({ nb }) => nb).join('\n')).toContain(told);
  expect(faults.every(({ en }) => en.length > 20)).toBe(true);
});
