import { describe, expect, it } from 'vitest';
import { makeSplitter } from '../../search/compounds';
import { makeCorpus } from './corpus';
import { generateQuestions } from './generate';
import type { Pond } from './pond';
import { makeRandom } from './random';
import type { SearchablePage } from './searchable-page';
import { makeForms } from './word-forms';

const page = (address: string, locale: string, blocks: readonly string[]): SearchablePage => ({
  address,
  locale,
  title: blocks[0] ?? '',
  headings: [],
  blocks,
  ownBlocks: blocks,
});
const filler = Array.from({ length: 20 }, (_, number) => page(`/${number}/`, 'nb', [`Alle skriver ord${number}`]));
const pages = [
  page('/bruer/', 'nb', ['Steinbruene over elven', 'Ved fiskeplassen står båtene tett under høye trær.']),
  page('/laks/', 'nb', ['Laksen vandrer', 'Villaksen hopper forbi fossen hver høst.']),
  page('/nn/laks/', 'nn', ['Laksen vandrar', 'Kvar haust hoppar villaksen forbi fossen.']),
  page('/ordliste/#foss', 'nb', ['foss', 'Vann som faller bratt.']),
  page('/en/salmon/', 'en', ['Salmon travel', 'Every autumn salmon leap over waterfalls together.']),
  ...filler,
];
const heads = ['plassen', 'bruene', 'laksen'];

function makePonds(seed: number): Readonly<Record<'nb' | 'en', Pond>> {
  const names = { nb: 'foss', nn: 'foss', en: 'waterfall' };
  const term = { term: names, meaning: names, aliases: ['stryk'], hidden: [], see: [], sources: [] };
  const shared: Omit<Pond, 'corpus'> = {
    random: makeRandom(seed),
    split: makeSplitter({
      isFirst: (word) => ['fiske', 'stein', 'vil'].includes(word),
      isHead: (word) => heads.includes(word),
    }),
    forms: makeForms(['laks/AEG', 'elv/AEG'], ['SFX A 0 en [^e]', 'SFX E 0 er [^e]', 'SFX G 0 ene [^e]']),
    terms: [['foss', term] as const],
  };
  return { nb: { ...shared, corpus: makeCorpus(pages, 'nb') }, en: { ...shared, corpus: makeCorpus(pages, 'en') } };
}

const questions = generateQuestions(makePonds(1), 300);
const ask = (category: string) => questions.filter((question) => question.category === category);

describe('fresh questions', () => {
  it('are the same for the same seed, and each is asked once', () => {
    expect(generateQuestions(makePonds(1), 300)).toEqual(questions);
    expect(generateQuestions(makePonds(2), 300)).not.toEqual(questions);
    expect(new Set(questions.map(({ question, locale }) => `${locale} ${question}`)).size).toBe(questions.length);
  });

  it.each([
    ['compound-head', 'plassen', ['/bruer/']],
    ['compound-apart', 'fiske plassen', ['/bruer/']],
    ['inflection', 'lakser', ['/laks/', '/nn/laks/']],
    ['english', 'waterfall', ['/ordliste/#foss', '/laks/', '/nn/laks/']],
    ['synonym', 'stryk', ['/ordliste/#foss', '/laks/', '/nn/laks/']],
  ])('%s: «%s»', (category, question, answers) => {
    const found = ask(category).find((asked) => asked.question === question);
    expect([...(found?.pages ?? [])].sort()).toEqual([...answers].sort());
  });

  it.each([
    ['letters', /^[^æøå]+$/],
    ['three-words', /^\S+ \S+ \S+$/],
    ['phrase', /^"\S+ \S+ \S+( \S+)?"$/],
    ['question', /^hv/],
    ['typo', /^\S{5,}$/],
  ])('%s look like %s', (category, shape) => {
    expect(ask(category).length).toBeGreaterThan(0);
    expect(ask(category).filter(({ question }) => !shape.test(question))).toEqual([]);
  });

  it('have pages that answer them, except nonsense', () => {
    expect(
      questions.filter(({ category, pages: answers }) => (answers.length === 0) !== (category === 'nonsense')),
    ).toEqual([]);
    expect(ask('nonsense')).toHaveLength(30);
  });

  it('are never about a word that stands on too many pages', () => {
    expect(questions.some(({ question }) => question.includes('skriver'))).toBe(false);
  });
});
