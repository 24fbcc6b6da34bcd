import { expect, it } from 'vitest';
import { buildDirectory } from './directory';
import { emptyEntries } from './empty-entries';
import { findMostLinked } from './most-linked';

const text = (links: string[]) => ({ words: 0, cites: [], terms: [], films: [], principles: [], links });
const original = (title: string, links: string[]) => ({
  title,
  summary: title,
  draft: false,
  text: text(links),
  published: '2020-01-01',
  topics: ['film'],
  films: [],
  principles: [],
  places: [],
  people: [],
});
const article = (slug: string, ...links: string[]) => ({ id: `${slug}/nb`, data: original(slug, links) });
const translation = {
  id: 'fossen/en',
  data: {
    title: 'The falls',
    summary: 'S',
    draft: false,
    text: text(['/artikler/elven/', '/artikler/fossen/']),
    translates: 'nb' as const,
    translated: '2020-01-02',
  },
};
const entries = {
  ...emptyEntries,
  articles: [
    article('elven', '/artikler/elven/', '/en/articles/fossen/'),
    article('fossen', '/artikler/elven/', '/artikler/bekken/'),
    translation,
    article('bekken', '/artikler/elven/', '/artikler/fossen/', '/finnes-ikke/'),
  ],
};

it.each([
  ['nb', ['elven', 'fossen']],
  ['en', ['elven', 'The falls']],
] as const)(
  'in %s, what several texts lead to comes first; one link and a text’s own are not counted',
  (locale, titles) => {
    const found = findMostLinked(entries, buildDirectory(entries), locale);
    expect(found.map(({ link, count }) => [link.title, count])).toEqual(titles.map((title) => [title, 2]));
  },
);

it('the list is no longer than asked for', () => {
  expect(findMostLinked(entries, buildDirectory(entries), 'nb', 1).map(({ link }) => link.slug)).toEqual(['elven']);
});
