import { expect, it } from 'vitest';
import { findFaults } from '../../../tests/content-faults';
import type { Changes } from '../../../tests/content-faults';
import { cueLength } from './cue-length';

const file = 'films/elven/captions.nb.vtt';
const change = (to: string): Changes => ({ [file]: (text) => text.replace('Hør på elven.', to) });
const broad = 'Når våren kommer, går vannet høyt, og laksen går opp.';

it.each<[string, Changes, string[], string]>([
  [
    'a long line, and where to break it',
    change(broad),
    [`${file}:4:1`],
    `er 53 tegn; det er plass til 42. Skriv den på to linjer: «Når våren kommer, går vannet» og under den «høyt, og laksen går opp.».`,
  ],
  ['a long second line', change(`Kort.\n${broad}`), [`${file}:5:1`], '53 tegn'],
  ['more than two lines can hold', change(`${broad} ${broad}`), [`${file}:4:1`], 'i to tekster med hver sine tider'],
  ['three lines', change('Hør\npå\nelven.'), [`${file}:6:1`], 'Teksten har 3 linjer.'],
  ['a line that is long only because of its tags', change('<v Kari Strøm fra elvelaget><i>Hør på elven når våren kommer, &amp; se.</i>'), [], ''],
  ['a long description', { 'films/elven/descriptions.nb.vtt': `WEBVTT\n\n00:00:00.000 --> 00:00:02.000\n${broad}\n` }, [], ''],
])('tells %s', async (_name, changes, places, told) => {
  const faults = await findFaults(cueLength, changes);
  expect(faults.map(({ place }) => place)).toEqual(places);
  expect(faults.map(({ nb }) => nb).join('\n')).toContain(told);
  expect(faults.every(({ en }) => en.length > 20)).toBe(true);
});
