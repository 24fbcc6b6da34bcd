import { expect, it } from 'vitest';
import { findFaults } from '../../../tests/content-faults';
import type { Changes } from '../../../tests/content-faults';
import { cueSpeed } from './cue-speed';

const file = 'films/elven/captions.nb.vtt';
const change = (from: string, to: string): Changes => ({ [file]: (text) => text.replace(from, to) });

it.each<[string, Changes, string[], string]>([
  [
    'words nobody manages to read, and until when they should stay',
    change('00:00:02.800', '00:00:02.000'),
    [`${file}:6:1`],
    '17 tegn på 0,4 sekunder er 43 tegn i sekundet; folk rekker å lese 20. La den stå lenger. Skriv: 00:00:01.600 --> 00:00:02.500',
  ],
  ['words with no room before the next', change('Hør på elven.', 'Hør på elven, for nå renner den fort.'), [`${file}:3:1`], 'Kort den ned til 24 tegn'],
  ['twenty letters a second', change('Hør på elven.', 'Hør på elven som går.'), [], ''],
  ['a cue that ends before it begins, told by grammar', change('00:00:01.400', '00:00:00.100'), [], ''],
])('tells %s', async (_name, changes, places, told) => {
  const faults = await findFaults(cueSpeed, changes);
  expect(faults.map(({ place }) => place)).toEqual(places);
  expect(faults.map(({ nb }) => nb).join('\n')).toContain(told);
  expect(faults.every(({ en }) => en.length > 20)).toBe(true);
});
