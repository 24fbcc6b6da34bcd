import { expect, it } from 'vitest';
import { findFaults } from '../../../tests/content-faults';
import type { Changes } from '../../../tests/content-faults';
import { clipRange } from './clip-range';

const film = 'films/youtube-film/film.nb.mdx';
const river = 'films/elven/film.nb.mdx';
const article = 'articles/laksen/article.nb.mdx';
const change = (path: string, from: string, to: string): Changes => ({ [path]: (text) => text.replace(from, to) });

it.each<[string, Changes, string[], string]>([
  ['a clip after the end', change(film, 'end: 0:07', 'end: 0:17'), [`${film}:23:10`], 'end: 0:17 er etter at filmen er slutt; den er 0:08 lang. Skriv et tidligere tidspunkt, for eksempel: end: 0:08'],
  ['a warning after the end', change(river, 'to: 0:02', 'to: 0:30'), [`${river}:43:9`], 'to: 0:30 er etter'],
  ['a moment after the film is over', change(article, 'til="2"', 'til="0:04"'), [`${article}:52:40`], 'filmen «elven» er bare 0:03 lang, men til="0:04". Skriv et tidspunkt som ikke er senere enn: til="0:03"'],
  ['a moment that ends before it begins', change(article, 'fra="1:02" til="1:10"', 'fra="1:10" til="1:02"'), [`${article}:54:41`], 'Bytt dem om. Skriv: fra="1:02" til="1:10"'],
  ['a moment at no time of day or night', change(article, 'fra="0:01"', 'fra="0:99"'), [`${article}:52:29`], 'fra="0:99" er ikke et tidspunkt. Skriv minutter og sekunder'],
  ['no time in single quotes, on a line of its own', { [article]: (text) => text.replace(' til="2"', "\n  til='når som helst'").replaceAll('\n', '\r\n') }, [`${article}:53:8`], 'til="når som helst" er ikke et tidspunkt'],
  ['a clip to the last, broken second', change(film, 'end: 0:07', 'end: 0:08.9'), [], ''],
  ['a moment of a film whose length nobody knows', change(article, 'til="1:10"', 'til="2:00:00"'), [], ''],
  ['a length that is wrong, told by another rule', { ...change(river, 'durationSeconds: 3', 'durationSeconds: 1') }, [], ''],
  ['a time the schema tells of', change(film, 'end: 0:07', 'end: sent'), [], ''],
  ['a tag somebody shows as code', change(article, '<Kart />', '`<Oyeblikk film="elven" fra="0:99" til="1:30">`'), [], ''],
])('tells %s', async (_name, changes, places, told) => {
  const faults = await findFaults(clipRange, changes);
  expect(faults.map(({ place }) => place)).toEqual(places);
  expect(faults.map(({ nb }) => nb).join('\n')).toContain(told);
  expect(faults.every(({ en }) => en.length > 20)).toBe(true);
});
