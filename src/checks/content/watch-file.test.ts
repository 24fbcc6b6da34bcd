import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { findFaults } from '../../../tests/content-faults';
import type { Changes } from '../../../tests/content-faults';
import { watchFile } from './watch-file';

const folder = 'films/elven';
const file = `${folder}/film.nb.mdx`;
const film = readFileSync(`tests/fixtures/elven/${folder}/elven.mp4`);
const change = (from: string, to: string): Changes => ({ [file]: (text) => text.replace(from, to) });

it.each<[string, Changes, string[], string]>([
  ['a film that is not there', change('./elven.mp4', './elvn.mp4'), [`${file}:27:10`], 'mp4: filen elvn.mp4 ligger ikke ved siden av teksten. Mente du «elven.mp4»?'],
  ['a described film that is not there', change('./elven-described.mp4', './beskrevet.mp4'), [`${file}:39:8`], 'beskrevet.mp4'],
  ['a folder without films', { [`${folder}/elven.mp4`]: null, [`${folder}/elven-described.mp4`]: null, [file]: (text) => text.replace(/audioDescription:\n.*\n.*\n/, '') }, [`${file}:27:10`], 'Legg filmen i films/elven/'],
  ['a picture called a film', { [`${folder}/elven.mp4`]: readFileSync(`tests/fixtures/elven/${folder}/poster.jpg`) }, [`${file}:27:10`], 'elven.mp4 er ikke en MP4'],
  ['half a film', { [`${folder}/elven.mp4`]: film.subarray(0, film.length - 100) }, [`${file}:27:10`], 'er ikke hel'],
  ['only the head of a film', { [`${folder}/elven.mp4`]: film.subarray(0, 32) }, [`${file}:27:10`], 'er ikke hel'],
  ['an empty file', { [`${folder}/elven.mp4`]: '' }, [`${file}:27:10`], 'er tom. Lagre filmen på nytt'],
  ['a note from Git LFS', { [`${folder}/elven.mp4`]: 'version https://git-lfs.github.com/spec/v1\noid sha256:0\nsize 1\n' }, [`${file}:27:10`], 'Kjør: git lfs pull'],
  ['a name the schema tells of', change('./elven.mp4', './elven.mov'), [], ''],
  ['a film on another host', change('./elven.mp4', 'https://media.example.org/elven.mp4'), [], ''],
])('tells %s', async (_name, changes, places, told) => {
  const faults = await findFaults(watchFile, changes);
  expect(faults.map(({ place }) => place)).toEqual(places);
  expect(faults.map(({ nb }) => nb).join('\n')).toContain(told);
  expect(faults.every(({ en }) => en.length > 20)).toBe(true);
});
