import { describe, expect, it } from 'vitest';
import type { RawResult } from './rank';
import { rankPages } from './rank';
import type { AskedWord } from './understand';

const word = (written: string, more: Partial<AskedWord> = {}): AskedWord => ({
  written,
  asks: [{ text: written, weight: 1 }],
  reason: 'written',
  information: 1,
  certainty: 1,
  ...more,
});
const on = (id: string, score: number, ...words: readonly number[]): RawResult<string> => ({
  id,
  score,
  words,
  page: id,
});
const rank = (
  words: readonly AskedWord[],
  answers: Readonly<Record<string, readonly RawResult<string>[]>>,
  { lost = 0, isForeign = () => false }: { lost?: number; isForeign?: (id: string) => boolean } = {},
) => {
  const information = words.reduce((sum, one) => sum + one.information, lost);
  return rankPages(
    { words, unknown: lost > 0 ? ['ukjent'] : [], information },
    new Map(Object.entries(answers)),
    isForeign,
  );
};
const order = (...of: Parameters<typeof rank>) => rank(...of).map(({ id }) => id);

describe('pages are put in order', () => {
  it('by what the index gives them, and by their ids where that is the same', () => {
    expect(order([word('elv')], { elv: [on('b', 1, 0), on('c', 2, 0), on('a', 1, 0)] })).toEqual(['c', 'a', 'b']);
  });

  it('with what each word gives added up', () => {
    const [page] = rank([word('elv'), word('foss')], { elv: [on('a', 2, 0)], foss: [on('a', 3, 1)] });
    expect(page).toMatchObject({ score: 5, share: 1, page: 'a' });
  });

  it('with only the best of what a word was asked as', () => {
    const asks = ['elv', 'bekk', 'vann'].map((text, place) => ({ text, weight: place === 0 ? 1 : 0.5 }));
    const [page] = rank([word('elv', { asks })], {
      elv: [on('a', 2, 0)],
      bekk: [on('a', 6, 1)],
      vann: [on('a', 1, 2)],
    });
    expect(page?.score).toBe(3);
    expect(page?.found.map(({ location }) => location)).toEqual([0, 1, 2]);
  });

  it('with those in another language than the reader’s later', () => {
    const answers = { elv: [on('foreign', 3, 0), on('own', 2, 0), on('best', 4, 0)] };
    expect(order([word('elv')], answers, { isForeign: (id) => id === 'foreign' })).toEqual(['best', 'own', 'foreign']);
  });

  it('and none is found when nothing was asked for', () => {
    expect(order([], { elv: [on('a', 1, 0)] })).toEqual([]);
  });
});

describe('a page must hold half of what the question tells', () => {
  it.each([
    ['all of it', 0, 1, 1],
    ['half of it', 1, 1, 0.5],
    ['less', 1.1, 1, undefined],
    ['half of it, but not surely', 1, 0.9, undefined],
    ['all of it, not quite surely', 0, 0.9, 0.9],
    ['its only word, hardly surely', 0, 0.4, 0.4],
    ['its only word, not surely at all', 0, 0.39, undefined],
  ])('%s', (_what, lost, certainty, share) => {
    const [page] = rank([word('elv', { certainty })], { elv: [on('a', 1, 0)] }, { lost });
    expect(page?.share).toBe(share);
  });

  it('and what only means nearly the same tells less', () => {
    const [page] = rank([word('elv', { asks: [{ text: 'bekk', weight: 0.64 }] })], { bekk: [on('a', 1, 0)] });
    expect(page?.share).toBeCloseTo(0.8);
  });

  it('and its score is multiplied by how much that is', () => {
    expect(rank([word('elv')], { elv: [on('a', 4, 0)] }, { lost: 0.25 })[0]?.score).toBeCloseTo(4 * 0.8);
  });
});

describe('two words stand together on a page', () => {
  it.each([
    ['side by side', 300, 301, 1],
    ['109 words apart', 300, 409, 1],
    ['110 words apart', 300, 410, 0.5],
    ['one in the title, wherever the other is', 11, 5000, 1],
    ['one after the title, far from the other', 12, 5000, 0.5],
  ])('%s', (_where, elv, foss, share) => {
    const [page] = rank([word('elv'), word('foss')], { elv: [on('a', 1, elv)], foss: [on('a', 1, foss)] });
    expect(page?.share).toBe(share);
  });

  it('once, however often one of them stands there', () => {
    const [page] = rank([word('elv'), word('foss')], { elv: [on('a', 1, 1, 2, 3)] });
    expect(page?.share).toBe(0.5);
  });
});

describe('a phrase in quotation marks', () => {
  const phrase = (written: string) => word(written, { reason: 'phrase' });

  it('is on every page found', () => {
    const answers = { '"stor elv"': [on('a', 1, 0)], foss: [on('a', 1, 1), on('b', 9, 1)] };
    expect(order([phrase('"stor elv"'), word('foss')], answers)).toEqual(['a']);
  });

  it('is on every page found beside each other phrase', () => {
    const answers = { '"stor elv"': [on('a', 1, 0), on('b', 1, 0)], '"en foss"': [on('b', 1, 1), on('c', 1, 1)] };
    expect(order([phrase('"stor elv"'), phrase('"en foss"')], answers)).toEqual(['b']);
  });

  it('that is nowhere gives nothing', () => {
    expect(order([phrase('"stor elv"'), word('foss')], { foss: [on('a', 9, 0)] })).toEqual([]);
  });
});
