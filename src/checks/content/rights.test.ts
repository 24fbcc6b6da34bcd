import { expect, it } from 'vitest';
import { findFaults } from '../../../tests/content-faults';
import type { Changes } from '../../../tests/content-faults';
import { rights } from './rights';

const file = 'films/elven/film.nb.mdx';
const untold = 'films/fossen/film.nb.mdx';
const change = (from: string, to: string, path = file): Changes => ({ [path]: (text) => text.replace(from, to) });

it.each<[string, Changes, string[], string]>([
  ['a film given away by nobody', change('  owner: Elvelaget\n', ''), [`${file}:29:14`], 'rights: owner mangler, enda det står embedding: yes. Skriv hvem som eier filmen'],
  ['rights settled on no day', change('  cleared: 2024-02-29\n', ''), [`${file}:30:14`], 'cleared mangler'],
  ['a licence without its address', change('  licenceUrl: https://creativecommons.org/publicdomain/zero/1.0/\n', ''), [`${file}:32:12`], 'licenceUrl mangler, enda det står licence.'],
  ['an address without its licence', change('  licence: CC0\n', ''), [`${file}:32:15`], 'Skriv navnet på lisensen'],
  [
    'both owner and day of a film to take home',
    { [file]: (text) => text.replace(/ +owner: .*\n/, '').replace(/ +cleared: .*\n/, '').replace("embedding: 'yes'", 'embedding: unknown').replace("download: 'no'", "download: 'yes'") },
    [`${file}:30:13`, `${file}:30:13`],
    'enda det står download: yes',
  ],
  ['a film to embed that is not played here', change('embedding: unknown', "owner: Arkivet\n  cleared: 2024-01-15\n  embedding: 'yes'", untold), [`${untold}:10:14`], 'rights: embedding: yes, men filmen spilles ikke av her.'],
  ['a film to take home that we have no file of', change('download: unknown', "owner: Arkivet\n  cleared: 2024-01-15\n  download: 'yes'", 'films/youtube-film/film.nb.mdx'), ['films/youtube-film/film.nb.mdx:17:13'], 'vi har ingen fil av filmen'],
  ['a film that is gone for now, and still free', change('mp4: ./elven.mp4', 'mp4: ./elven.mp4\n    state: gone\n    checked: 2024-01-15\n    note: Tapt.'), [], ''],
  ['a provider the schema tells of', change('provider: file', 'provider: fil'), [], ''],
  ['rights nobody knows', change("embedding: 'yes'\n  download: 'no'", 'embedding: unknown\n  download: unknown'), [], ''],
  ['a day the schema tells of', change('cleared: 2024-02-29', 'cleared: i fjor'), [], ''],
])('tells %s', async (_name, changes, places, told) => {
  const faults = await findFaults(rights, changes);
  expect(faults.map(({ place }) => place)).toEqual(places);
  expect(faults.map(({ nb }) => nb).join('\n')).toContain(told);
  expect(faults.every(({ en }) => en.length > 20)).toBe(true);
});
