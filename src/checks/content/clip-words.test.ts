import { expect, it } from 'vitest';
import { findFaults } from '../../../tests/content-faults';
import type { Changes } from '../../../tests/content-faults';
import { clipWords } from './clip-words';

const file = 'films/youtube-film/film.en.mdx';
const translation = (clips: string) => `---\ntranslates: nb\ntranslated: 2024-03-01\ntitle: At YouTube\nsummary: A film.\n${clips}---\n\nHigh water.\n`;

it.each<[string, Changes, string[], string]>([
  ['a clip the original lacks', { [file]: translation('clips:\n  - id: sluten\n    title: The end\n') }, [`${file}:7:9`], 'klippet «sluten» finnes ikke i films/youtube-film/film.nb.mdx. Mente du «slutten»?'],
  ['clips of a film without any', { 'films/elven/film.en.mdx': (text) => text.replace('contentThemes', 'clips: [{ id: laks, title: Salmon }]\ncontentThemes') }, ['films/elven/film.en.mdx:7:15'], 'eller slett klippet her'],
  ['a clip of the original', { [file]: translation('clips:\n  - id: slutten\n    title: The end\n') }, [], ''],
])('tells %s', async (_name, changes, places, told) => {
  const faults = await findFaults(clipWords, changes);
  expect(faults.map(({ place }) => place)).toEqual(places);
  expect(faults.map(({ nb }) => nb).join('\n')).toContain(told);
  expect(faults.every(({ en }) => en.length > 20)).toBe(true);
});
