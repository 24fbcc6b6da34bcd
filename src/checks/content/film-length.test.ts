import { expect, it } from 'vitest';
import { findFaults } from '../../../tests/content-faults';
import type { Changes } from '../../../tests/content-faults';
import { filmLength } from './film-length';

const file = 'films/elven/film.nb.mdx';
const change = (path: string, from: string, to: string): Changes => ({ [path]: (text) => text.replace(from, to) });

it.each<[string, Changes, string[], string]>([
  ['a length the film does not have', change(file, 'durationSeconds: 3', 'durationSeconds: 82'), [`${file}:6:18`], 'det står 1:22, men filmfilen varer 0:03. Skriv: durationSeconds: 3'],
  ['a length rounded up', change(file, 'durationSeconds: 3', 'durationSeconds: 4'), [], ''],
  ['no length', change(file, 'durationSeconds: 3\n', ''), [], ''],
  ['a film we have no file of', change('films/youtube-film/film.nb.mdx', 'durationSeconds: 8', 'durationSeconds: 8000'), [], ''],
])('tells %s', async (_name, changes, places, told) => {
  const faults = await findFaults(filmLength, changes);
  expect(faults.map(({ place }) => place)).toEqual(places);
  expect(faults.map(({ nb }) => nb).join('\n')).toContain(told);
  expect(faults.every(({ en }) => en.length > 20)).toBe(true);
});
