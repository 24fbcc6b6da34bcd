import { describe, expect, it } from 'vitest';
import type { Entries } from '../entries';
import { findTranslationHealth } from './translations';

const none = { films: [], articles: [], chapters: [], pages: [] };
const original = (data: object = {}) => ({ id: 'laksen/nb', data: { published: '2024-03-01', ...data } });
const translation = (locale: string, translated: string) => ({
  id: `laksen/${locale}`,
  data: { translates: 'nb', translated },
});
const find = (articles: readonly object[]) =>
  findTranslationHealth({ ...none, articles } as unknown as Entries, ['nb', 'nn', 'en']);

describe('translations that lag behind', () => {
  it.each([
    ['the original changed after', { changed: '2024-05-01' }, '2024-04-30', 1],
    ['the original changed the same day', { changed: '2024-05-01' }, '2024-05-01', 0],
    ['the original has not changed', {}, '2024-03-02', 0],
    ['translated before the original was out', {}, '2024-02-01', 1],
  ])('%s', (_name, dates, translated, count) => {
    expect(find([original(dates), translation('en', translated)]).lagging).toHaveLength(count);
  });

  it('are told with both days', () => {
    expect(find([original({ changed: '2024-05-01' }), translation('nn', '2024-04-01')]).lagging).toEqual([
      { kind: 'article', slug: 'laksen', locale: 'nn', translated: '2024-04-01', changed: '2024-05-01' },
    ]);
  });
});

describe('texts that lack a translation', () => {
  const place = { kind: 'article', slug: 'laksen', locale: 'nb' };

  it.each([
    ['two languages', [original()], [{ ...place, languages: ['nn', 'en'] }]],
    ['one language', [original(), translation('en', '2024-04-01')], [{ ...place, languages: ['nn'] }]],
    ['none', [original(), translation('en', '2024-04-01'), translation('nn', '2024-04-01')], []],
  ])('%s', (_name, articles, expected) => {
    expect(find(articles).missing).toEqual(expected);
  });

  it('every kind of text is looked at', () => {
    const texts = { films: [original()], articles: [original()], chapters: [original()], pages: [original()] };
    const { missing } = findTranslationHealth(texts as unknown as Entries, ['nb', 'en']);
    expect(missing.map(({ kind }) => kind)).toEqual(['film', 'article', 'chapter', 'page']);
  });
});
