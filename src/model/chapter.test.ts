import { describe, expect, it } from 'vitest';
import type { Locale } from '~/i18n/locales';
import type { ChapterEntry } from '~/schemas/chapter';
import { buildChapters, buildParts } from './chapter';
import { emptyEntries } from './empty-entries';
import type { Entries } from './entries';
import { buildLocaleModel } from './locale-model';

const line = { nb: 'Tekst' };
const text = { words: 0, cites: [], terms: [], films: [], principles: [], links: [] };
const brief = ['en', 'to', 'tre'];
const original: ChapterEntry = {
  title: 'Tittel',
  summary: 'Ingress',
  draft: false,
  text,
  published: '2019-06-18',
  topics: ['film'],
  films: [],
  principles: [],
  places: [],
  people: [],
  order: 10,
  brief,
};
const chapter = (id: string, order: number, more: Partial<ChapterEntry> = {}) => ({
  id,
  data: { ...original, title: id, order, ...more },
});
const part = (id: string, order: number, title: string) => ({
  id,
  data: { id, order, title: { nb: title }, text: line },
});

const entries: Entries = {
  ...emptyEntries,
  site: { ...emptyEntries.site, locales: ['nb', 'en'] },
  parts: [part('teamet', 2, 'Teamet'), part('tomt', 1, 'Tomt'), part('boligen', 0, 'Boligen')],
  chapters: [
    chapter('teamet/vakt/nb', 10),
    chapter('boligen/b/nb', 20, { text: { ...text, words: 500 } }),
    chapter('boligen/a/nb', 20, { changed: '2020-01-01' }),
    chapter('boligen/finne/nb', 10),
    {
      id: 'boligen/b/en',
      data: { title: 'B', summary: 'B', draft: false, text, translates: 'nb', translated: '2021-01-01', brief },
    },
  ],
  topics: [{ id: 'film', data: { title: line, text: line } }],
};
const partsIn = (locale: Locale) => buildParts(entries, buildLocaleModel(entries, locale));
const chaptersIn = (locale: Locale) => buildChapters(entries, buildLocaleModel(entries, locale), partsIn(locale));

describe('the handbook', () => {
  it('has its parts in reading order, numbered, without those that are still empty', () => {
    expect(partsIn('nb').map(({ number, title, address }) => [number, title, address])).toEqual([
      [1, 'Boligen', '/handbok/#boligen'],
      [2, 'Teamet', '/handbok/#teamet'],
    ]);
  });

  it('has its chapters in the order their authors gave, those with the same number by folder name', () => {
    const slugs = ['boligen/finne', 'boligen/a', 'boligen/b', 'teamet/vakt'];
    expect(partsIn('nb').flatMap((each) => each.chapters.map(({ slug }) => slug))).toEqual(slugs);
    expect(chaptersIn('nb').map(({ slug }) => slug)).toEqual(slugs);
  });

  it('is read from end to end, across its parts', () => {
    expect(chaptersIn('nb').map(({ previous, next }) => [previous?.slug, next?.slug])).toEqual([
      [undefined, 'boligen/a'],
      ['boligen/finne', 'boligen/b'],
      ['boligen/a', 'teamet/vakt'],
      ['boligen/b', undefined],
    ]);
  });
});

describe('a chapter', () => {
  it('knows its part, its days and the minutes it takes', () => {
    const [, changed, long] = chaptersIn('nb');
    expect(changed).toMatchObject({ published: '2019-06-18', changed: '2020-01-01', translated: undefined, brief });
    expect(long).toMatchObject({ entryId: 'boligen/b/nb', readingMinutes: 3, part: { id: 'boligen', number: 1 } });
    expect(long?.parts.map(({ id }) => id)).toEqual(['boligen', 'teamet']);
  });

  it('has a page only in the languages it is written in, and leads on to what is not', () => {
    const [only, ...others] = chaptersIn('en');
    expect(others).toEqual([]);
    expect(only).toMatchObject({ title: 'B', address: '/en/handbook/boligen/b/', translated: '2021-01-01' });
    expect(only?.next).toMatchObject({ locale: 'nb', address: '/handbok/teamet/vakt/' });
    expect(only?.alternates.map(({ locale }) => locale)).toEqual(['nb', 'en']);
  });
});
