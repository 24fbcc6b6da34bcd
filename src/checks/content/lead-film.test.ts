import { expect, it } from 'vitest';
import { findFaults } from '../../../tests/content-faults';
import type { Changes } from '../../../tests/content-faults';
import { leadFilm } from './lead-film';

const change = (path: string, from: string, to: string): Changes => ({ [path]: (text) => text.replace(from, to) });

it.each<[string, Changes, string[], string]>([
  ['a film that does not exist', change('site.yaml', 'leadFilm: elven', 'leadFilm: elva'), ['site.yaml:10:11'], 'leadFilm: filmen «elva» finnes ikke i films. Mente du «elven»?'],
  ['a draft', change('films/elven/film.nb.mdx', 'year:', 'draft: true\nyear:'), ['site.yaml:10:11'], '«elven» er en kladd, og kommer ikke med på siden. Slett draft: true i films/elven/film.nb.mdx, eller velg en annen film, for eksempel: leadFilm: fossen'],
  ['no film at all', { films: null }, ['site.yaml:10:11'], 'Lag filmen først'],
  ['a film that is only told about', change('site.yaml', 'leadFilm: elven', 'leadFilm: fossen'), [], ''],
  ['what the schema tells of', change('site.yaml', 'leadFilm: elven\n', ''), [], ''],
])('tells %s', async (_name, changes, places, told) => {
  const faults = await findFaults(leadFilm, changes);
  expect(faults.map(({ place }) => place)).toEqual(places);
  expect(faults.map(({ nb }) => nb).join('\n')).toContain(told);
  expect(faults.every(({ en }) => en.length > 20)).toBe(true);
});
