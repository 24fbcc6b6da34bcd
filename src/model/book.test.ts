import { describe, expect, it } from 'vitest';
import type { Locale } from '~/i18n/locales';
import { buildBook } from './book';
import { buildChapters, buildParts } from './chapter';
import { emptyEntries } from './empty-entries';
import type { Entries } from './entries';
import { buildLocaleModel } from './locale-model';

const line = { nb: 'Tekst' };
const text = { words: 0, cites: [], terms: [], films: [], principles: [], links: [] };
const brief = ['en', 'to', 'tre'];
const source = {
  titleLang: 'nb',
  publisher: 'Elvelaget',
  authors: [],
  url: 'https://a.example',
  kind: 'other',
} as const;
const original = (id: string, order: number, cites: string[], changed?: string) => ({
  id,
  data: {
    title: id,
    summary: 'Ingress',
    draft: false,
    text: { ...text, cites, terms: ['orret', 'laks'] },
    published: '2019-06-18',
    changed,
    topics: ['film'],
    films: [],
    principles: [],
    places: [],
    people: [],
    order,
    brief,
  },
});
const term = (name: string) => ({
  id: name,
  data: { term: { nb: name }, meaning: line, aliases: [], hidden: [], see: [], sources: [] },
});

const entries = {
  ...emptyEntries,
  site: { ...emptyEntries.site, locales: ['nb', 'en', 'nn'] },
  parts: ['elv', 'hav'].map((id, order) => ({ id, data: { id, order, title: { nb: id }, text: line } })),
  terms: [term('orret'), term('laks'), term('torsk')],
  sources: ['a', 'b', 'c'].map((id, index) => ({
    id,
    data: { ...source, number: index + 1, title: id, copy: false, closed: false, supports: line },
  })),
  chapters: [
    original('elv/a/nb', 10, ['b', 'a']),
    original('elv/b/nb', 20, ['a', 'c'], '2024-02-29'),
    original('hav/a/nb', 10, ['c']),
    {
      id: 'elv/b/en',
      data: { title: 'B', summary: 'B', draft: false, text, translates: 'nb', translated: '2021-01-01', brief },
    },
  ],
  // The records hold what the book reads of them.
} as unknown as Entries;

function build(locale: Locale) {
  const model = buildLocaleModel(entries, locale);
  const parts = buildParts(entries, model);
  return buildBook(entries, model, { chapters: buildChapters(entries, model, parts), parts });
}

describe('the book of a language', () => {
  it('has its chapters in order, with numbers they keep in every language', () => {
    const numbers = (locale: Locale) =>
      build(locale)?.chapters.map(({ id, part, number, isFirst }) => [id, part.number, number, isFirst]);
    expect(numbers('nb')).toEqual([
      ['elv_a', 1, 1, true],
      ['elv_b', 1, 2, false],
      ['hav_a', 2, 1, true],
    ]);
    expect(numbers('en')).toEqual([['elv_b', 1, 2, true]]);
  });

  it('numbers its sources from the first chapter to the last, the same for all', () => {
    const book = build('nb');
    expect(book?.sources.map(({ id, number }) => [id, number])).toEqual([
      ['b', 1],
      ['a', 2],
      ['c', 3],
    ]);
    expect(book?.chapters.map(({ prose }) => prose.sourceNumbers.get('c'))).toEqual([3, 3, 3]);
  });

  it('lists the words that are used, after the alphabet', () => {
    expect(build('nb')?.terms.map(({ id }) => id)).toEqual(['laks', 'orret']);
  });

  it('says when it last changed, which chapters are missing, and where its twins are', () => {
    expect(build('nb')?.newest).toBe('29.\u00a0februar 2024');
    expect(build('en')?.missing.map(({ slug }) => slug)).toEqual(['elv/a', 'hav/a']);
    expect(build('nb')?.missing).toEqual([]);
    expect(build('nb')?.alternates.map(({ address }) => address)).toEqual(['/handbok/bok/', '/en/handbook/book/']);
  });

  it('is not made where no chapter is written', () => {
    expect(build('nn')).toBeUndefined();
  });
});
