import { expect, it } from 'vitest';
import { findFaults } from '../../../tests/content-faults';
import type { Changes } from '../../../tests/content-faults';
import { cueEmpty } from './cue-empty';

const file = 'films/elven/captions.nb.vtt';
const change = (from: string, to: string): Changes => ({ [file]: (text) => text.replace(from, to) });

it.each<[string, Changes, string[], string]>([
  ['times without words', change('Hør på elven.\n', ''), [`${file}:3:1`], 'ingen tekst. Skriv teksten'],
  ['a speaker who says nothing', change('Nå kommer laksen.', '<v Kåre>'), [`${file}:6:1`], 'eller slett tidene'],
  ['only spaces', change('Hør på elven.', '  '), [`${file}:3:1`], 'ingen tekst'],
  ['a file that only begins', { [file]: 'WEBVTT\r\n\r\nNOTE Kommer\r\n' }, [`${file}:1:1`], 'ingenting under WEBVTT'],
  ['one letter', change('Hør på elven.', '…'), [], ''],
])('tells %s', async (_name, changes, places, told) => {
  const faults = await findFaults(cueEmpty, changes);
  expect(faults.map(({ place }) => place)).toEqual(places);
  expect(faults.map(({ nb }) => nb).join('\n')).toContain(told);
  expect(faults.every(({ en }) => en.length > 20)).toBe(true);
});
