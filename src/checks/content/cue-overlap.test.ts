import { expect, it } from 'vitest';
import { findFaults } from '../../../tests/content-faults';
import type { Changes } from '../../../tests/content-faults';
import { cueOverlap } from './cue-overlap';

const file = 'films/elven/captions.nb.vtt';
const change = (from: string, to: string): Changes => ({ [file]: (text) => text.replace(from, to) });

it.each<[string, Changes, string[], string]>([
  [
    'a cue that stays into the next',
    change('01.400', '01.700'),
    [`${file}:3:18`],
    'Teksten står til 0:01, men den neste begynner alt 0:01 (linje 6). Skriv: 00:00:00.200 --> 00:00:01.600',
  ],
  ['two cues at once', change('01.600', '00.200'), [`${file}:3:18`], 'Skriv begge i samme tekst'],
  [
    'one end that is far too late, once',
    { [file]: (text) => `${text.replace('01.400', '03.400')}\n00:00:02.900 --> 00:00:03.000\nDer!\n` },
    [`${file}:3:18`],
    '00:00:01.600',
  ],
  ['an end after the film is over', change('01.400', '41.400'), [], ''],
  ['an end in the moment the next begins', change('01.400', '01.600'), [], ''],
  ['times that grammar tells of', change('01.600', '00.100'), [], ''],
])('tells %s', async (_name, changes, places, told) => {
  const faults = await findFaults(cueOverlap, changes);
  expect(faults.map(({ place }) => place)).toEqual(places);
  expect(faults.map(({ nb }) => nb).join('\n')).toContain(told);
  expect(faults.every(({ en }) => en.length > 20)).toBe(true);
});
