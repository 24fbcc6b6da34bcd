import { describe, expect, it } from 'vitest';
import { searchWordsSchema } from '~/schemas/search-words';
import type { WordUse } from '~/schemas/word-uses';
import { findSearchHealth, findUnanswerable } from './search';

const use = (word: string, uses: number, texts: readonly string[], isName = false): WordUse => ({
  word,
  uses,
  isName,
  texts: [...texts],
});
const three = ['article:a', 'article:b', 'film:c'];
const name = (word: string) => ({ nb: word, nn: word, en: word });
const term = (word: string, aliases: string[] = [], hidden: string[] = []) => ({
  term: name(word),
  meaning: name('Noe.'),
  aliases,
  hidden,
  see: [],
  sources: [],
});
const question = (text: string, pages: string[] = ['/']) => ({
  question: text,
  category: pages.length > 0 ? ('exact' as const) : ('nonsense' as const),
  locale: 'nb' as const,
  pages,
});
const dictionary = {
  isKnown: (word: string) => !['coach', 'coachen', 'nytte', 'brubygg'].includes(word),
  isUnderstood: (asked: string) => /stein|laks/i.test(asked),
  split: (word: string) => (word.startsWith('elve') ? ['elve', word.slice(4)] : [word]),
};

function find(content: Partial<Parameters<typeof findSearchHealth>[0]>) {
  const nothing = { words: [], english: [], terms: [], searchWords: searchWordsSchema.parse({}), questions: [] };
  return findSearchHealth({ ...nothing, ...content }, dictionary);
}

describe('compounds the glossary does not explain', () => {
  const words = [use('elvebredd', 2, three), use('elvebredden', 3, ['film:c', 'film:d']), use('elveos', 9, three)];

  it('are counted in all their forms, most used first', () => {
    expect(find({ words }).compounds).toEqual([
      { word: 'elveos', uses: 9, texts: three },
      { word: 'elvebredden', uses: 5, texts: [...three, 'film:d'] },
    ]);
  });

  it.each([
    ['a term', [term('elvebredd')]],
    ['another word for a term', [term('strand', ['elvebredden'])]],
    ['a hidden word for a term', [term('strand', [], ['elvebredd'])]],
  ])('are not %s', (_name, terms) => {
    expect(find({ words, terms }).compounds.map(({ word }) => word)).toEqual(['elveos']);
  });
});

describe('English words without an entry', () => {
  it.each([
    ['letters that are not Norwegian', [use('coach', 1, three)], [], ['coach']],
    ['written in the English texts too', [use('nytte', 1, three)], [use('nytte', 1, three)], ['nytte']],
    ['unknown, but not English either', [use('brubygg', 1, three)], [], []],
    ['a name', [use('coach', 1, three, true)], [], []],
    ['known to the dictionary', [use('church', 1, three)], [use('church', 1, three)], []],
  ])('%s', (_name, words, english, expected) => {
    expect(find({ words, english }).english.map(({ word }) => word)).toEqual(expected);
  });

  it('are not those the glossary names', () => {
    expect(find({ words: [use('coachen', 1, three)], terms: [term('life coach')] }).english).toEqual([]);
  });
});

describe('everyday words', () => {
  const words = [use('penger', 7, three), use('stein', 9, ['film:c']), use('elveos', 9, three), use('coach', 9, three)];

  it('are ordinary words of three texts or more', () => {
    expect(find({ words }).everyday.map(({ word }) => word)).toEqual(['penger']);
  });

  it.each([
    ['a question can do without', { leftOut: ['penger'] }],
    ['have other forms', { forms: [['penger', 'pengene']] }],
    ['mean the same as others', { same: [['økonomi', 'penger']] }],
    ['are understood', { understood: { gryn: ['penger'] } }],
  ])('are not words that %s', (_name, nb) => {
    expect(find({ words, searchWords: searchWordsSchema.parse({ nb }) }).everyday).toEqual([]);
  });
});

describe('questions nobody understands a word of', () => {
  const isUnderstood = (asked: string) => /laks/i.test(asked);

  it.each([
    ['with no known word', [question('ørret og røye')], ['ørret og røye']],
    ['with one known word', [question('ørret og Laks')], []],
    ['that should not be answered', [question('kvakk', [])], []],
  ])('%s', (_name, questions, expected) => {
    expect(findUnanswerable(questions, isUnderstood).map((asked) => asked.question)).toEqual(expected);
  });

  it('are found with all the rest', () => {
    const questions = [question('Steinene'), question('hav')];
    const health = find({ words: [use('stein', 1, three)], questions });
    expect(health.unanswerable.map((asked) => asked.question)).toEqual(['hav']);
  });
});
