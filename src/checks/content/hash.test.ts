import { expect, it } from 'vitest';
import { findFaults } from '../../../tests/content-faults';
import type { Changes } from '../../../tests/content-faults';
import { hash } from './hash';

const article = 'articles/laksen/article.nb.mdx';
const film = 'films/elven/film.nb.mdx';
const change = (file: string, from: string | RegExp, to: string): Changes => ({ [file]: (text) => text.replace(from, to) });

it.each<[string, Changes, string[], string]>([
  ['a title', change(article, /^title: .*$/m, "title: Hva nå, Ola's elv #boligforst"), [`${article}:2:26`], "title: alt fra # er borte («#boligforst»), fordi det leses som et notat. Sett verdien i anførselstegn. Skriv: title: 'Hva nå, Ola''s elv #boligforst'"],
  ['a title from Windows', { [article]: (text) => text.replace(/^title: .*$/m, 'title: Nå #elv').replaceAll('\n', '\r\n') }, [`${article}:2:11`], "Skriv: title: 'Nå #elv'"],
  ['a field inside a list', change(film, 'who: en laks', 'who: en laks #namsen'), [`${film}:17:18`], "Skriv: who: 'en laks #namsen'"],
  ['a record', change('topics.yaml', '{ nb: Fiske, en: Fishing }', '\n    nb: Fiske #laks\n    en: Fishing'), ['topics.yaml:3:15'], "Skriv: nb: 'Fiske #laks'"],
  ['nothing between { and }, where the parser does', change('topics.yaml', 'Alt om', 'Alt #om'), [], ''],
  ['no comment', change(article, /^title: .*$/m, 'title: Hva nå # husk å spørre'), [], ''],
  ['no title in quotes', change(article, /^title: .*$/m, "title: 'Hva nå #boligforst' #sjekk"), [], ''],
  ['no letter before the sign', change(article, /^title: .*$/m, 'title: C#-dur og nr.#1'), [], ''],
  ['no note after a day', change(article, /^published: (.*)$/m, 'published: 2024-02-29 #dato'), [], ''],
  ['no note after a list or a number', change(film, 'year: 2021', 'year: 2021 #usikkert'), [], ''],
])('tells %s', async (_name, changes, places, told) => {
  const faults = await findFaults(hash, changes);
  expect(faults.map(({ place }) => place)).toEqual(places);
  expect(faults.map(({ nb }) => nb).join('\n')).toContain(told);
  expect(faults.every(({ en }) => en.length > 20)).toBe(true);
});
