import { expect, it } from 'vitest';
import { findFaults } from '../../../tests/content-faults';
import type { Changes } from '../../../tests/content-faults';
import { trackPairs } from './track-pairs';

const file = 'films/elven/captions.en.vtt';
const english = 'WEBVTT\n\n00:00:00.200 --> 00:00:01.400\nListen.\n\n00:00:01.600 --> 00:00:02.800\nThe salmon!\n';

it.each<[string, Changes, string[], string]>([
  ['a cue too few', { [file]: english.slice(0, 46) }, [`${file}:3:1`], 'Antall tekster er 1 her, men 2 i captions.nb.vtt. De er ulike fra nummer 2.'],
  ['a cue too many', { [file]: `${english}\n00:00:02.900 --> 00:00:03.000\nOh.\n` }, [`${file}:9:1`], 'er 3 her'],
  [
    'another time',
    { [file]: english.replace('01.600', '02.100') },
    [`${file}:6:1`],
    'Tekst nummer 2 begynner 0:02, men i captions.nb.vtt begynner den 0:01. Bruk de samme tidene. Skriv: 00:00:01.600 --> 00:00:02.800',
  ],
  ['chapters that differ', { 'films/elven/chapters.en.vtt': 'WEBVTT\n\n00:00:00.000 --> 00:00:03.000\nThe river\n' }, ['films/elven/chapters.en.vtt:3:1'], 'chapters.nb.vtt'],
  ['the same times', { [file]: english }, [], ''],
  ['another end, and another part of the same second', { [file]: english.replace('01.600 --> 00:00:02.800', '01.900 --> 00:00:02.900') }, [], ''],
  ['chapters with a hole, told by another rule', { 'films/youtube-film/chapters.en.vtt': 'WEBVTT\n\n00:00:00.000 --> 00:00:03.400\nFirst\n\n00:00:06.000 --> 00:00:08.000\nThen\n' }, [], ''],
  ['a file that cannot be read', { [file]: english.replace('01.600', '01,600') }, [], ''],
])('tells %s', async (_name, changes, places, told) => {
  const faults = await findFaults(trackPairs, changes);
  expect(faults.map(({ place }) => place)).toEqual(places);
  expect(faults.map(({ nb }) => nb).join('\n')).toContain(told);
  expect(faults.every(({ en }) => en.length > 20)).toBe(true);
});
