import { expect, it } from 'vitest';
import { findFaults } from '../../../tests/content-faults';
import type { Changes } from '../../../tests/content-faults';
import { clipUntranslated } from './clip-untranslated';

const file = 'films/youtube-film/film.en.mdx';
const translation = (clips: string) => `---\ntranslates: nb\ntranslated: 2024-03-01\ntitle: At YouTube\nsummary: A film.\n${clips}---\n\nHigh water.\n`;

it.each<[string, Changes, string[], string]>([
  ['a translation without clips', { [file]: translation('') }, [`${file}:2:1`], 'oversettelsen mangler ord for slutten. Skriv under clips: - id: slutten'],
  ['a misspelt clip, told as a misspelling alone', { [file]: translation('clips:\n  - id: sluten\n    title: The end\n') }, [], ''],
  ['all clips', { [file]: translation('clips:\n  - id: slutten\n    title: The end\n') }, [], ''],
])('tells %s', async (_name, changes, places, told) => {
  const faults = await findFaults(clipUntranslated, changes);
  expect(faults.map(({ place }) => place)).toEqual(places);
  expect(faults.map(({ nb }) => nb).join('\n')).toContain(told);
  expect(faults.every(({ en }) => en.length > 20)).toBe(true);
});
