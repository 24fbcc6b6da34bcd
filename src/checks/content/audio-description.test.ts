import { expect, it } from 'vitest';
import { findFaults } from '../../../tests/content-faults';
import type { Changes } from '../../../tests/content-faults';
import { audioDescription } from './audio-description';

const file = 'films/youtube-film/film.nb.mdx';
const written = 'audioDescription:\n  status: not-needed\n  note: Alt sies høyt\n';
const change = (to: string, path = file): Changes => ({ [path]: (text) => text.replaceAll('\r\n', '\n').replace(written, to) });

it.each<[string, Changes, string[], string]>([
  ['a film we play that says nothing of it', change(''), [`${file}:11:5`], 'audioDescription mangler: filmen spilles av her'],
  [
    'a description that is missing for no reason',
    change('audioDescription:\n  status: missing\n  checked: 2024-02-29\n'),
    [`${file}:17:11`],
    'det står ikke hvorfor. Loven krever at grunnen er til å lese. Skriv grunnen i én setning',
  ],
  ['one that is missing for a reason', change("audioDescription: { status: missing, checked: '2024-02-29', note: Ingen har råd. }\n"), [], ''],
  ['what the schema tells of', change('audioDescription: { status: mangler }\n'), [], ''],
  ['a draft', { [file]: (text) => text.replace(written, 'draft: true\n') }, [], ''],
  ['a film that is only told about', { 'films/fossen/film.nb.mdx': (text) => text.replace('state: gone', 'state: offered') }, [], ''],
])('tells %s', async (_name, changes, places, told) => {
  const faults = await findFaults(audioDescription, changes);
  expect(faults.map(({ place }) => place)).toEqual(places);
  expect(faults.map(({ nb }) => nb).join('\n')).toContain(told);
  expect(faults.every(({ en }) => en.length > 20)).toBe(true);
});
