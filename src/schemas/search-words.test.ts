import { describe, expect, it } from 'vitest';
import { searchQuestionSchema } from './search-question';
import { searchWordsSchema } from './search-words';

const none = { leftOut: [], forms: [], same: [], understood: {}, spelling: [] };

describe('words for the search', () => {
  it('are all empty when nobody has written any', () => {
    expect(searchWordsSchema.parse({})).toEqual({ nb: none, en: none });
  });

  it.each([
    ['a language of its own for nynorsk', { nn: {} }],
    ['an unknown list', { nb: { stopWords: [] } }],
    ['a group of one', { nb: { forms: [['gå']] } }],
    ['a word that stands for nothing', { nb: { understood: { dop: [] } } }],
    ['a spelling that is no spelling', { nb: { spelling: [['^(heim)', 'hjem']] } }],
  ])('refuse %s', (_name, words) => {
    expect(searchWordsSchema.safeParse(words).success).toBe(false);
  });
});

describe('a question for the search', () => {
  const question = { question: 'elven', category: 'exact', pages: ['/ordliste/e/#elven'] };

  it('is asked in bokmål when no language is named', () => {
    expect(searchQuestionSchema.parse(question)).toEqual({ ...question, locale: 'nb' });
  });

  it.each([
    ['a category nobody knows', { ...question, category: 'typos' }, /Skriv en av disse: exact, /],
    ['an address elsewhere', { ...question, pages: ['https://example.org/'] }, /Skriv sidens adresse/],
    ['an address without its last slash', { ...question, pages: ['/ordliste'] }, /Skriv sidens adresse/],
    ['no pages, unless it is nonsense', { ...question, pages: [] }, /Skriv sidene som svarer/],
    ['pages that answer nonsense', { ...question, category: 'nonsense' }, /Skriv sidene som svarer/],
  ])('is refused with %s', (_name, written, message) => {
    expect(searchQuestionSchema.safeParse(written).error?.issues[0]?.message).toMatch(message);
  });
});
