import { describe, expect, it } from 'vitest';
import { findOverruns } from './budget';
import type { Shown } from './score';
import { judge, listMisses, scoreAll, shareOfNonsenseAnswered } from './score';

const asked = (category: 'exact' | 'film' | 'nonsense', pages: string[]) => ({
  question: 'elven',
  category,
  locale: 'nb' as const,
  pages,
});
const shown = (results: string[][], moments: string[] = []): Shown => ({ moments, results });
const times = <Item>(count: number, make: () => Item) => Array.from({ length: count }, make);
const hit = () => judge(asked('exact', ['/a/']), shown([['/a/']]));
const miss = () => judge(asked('exact', ['/a/']), shown([['/b/']]));

describe('the place of an answer', () => {
  it.each([
    ['the page itself', ['/a/'], [['/b/'], ['/a/']], 2],
    ['a place on the page wanted', ['/a/'], [['/b/', '/a/#x']], 1],
    ['the place wanted', ['/a/#x'], [['/a/', '/a/#x']], 1],
    ['the page, when a place was wanted', ['/a/#x'], [['/a/', '/a/#y']], 0],
    ['any of the pages wanted', ['/c/', '/b/'], [['/a/'], ['/b/?q=1']], 2],
    ['escaped letters', ['/b/#bø'], [['/b/#b%C3%B8']], 1],
    ['nothing', ['/a/'], [], 0],
  ])('%s', (_name, pages, results, place) => {
    expect(judge(asked('exact', pages), shown(results)).place).toBe(place);
  });

  it('is a moment of a film, before the list, when a film was asked for', () => {
    const answer = shown([['/b/'], ['/film/']], ['/other/?t=1#t=1', '/film/?t=95#t=95']);
    expect(judge(asked('film', ['/film/']), answer).place).toBe(2);
    expect(judge(asked('exact', ['/film/']), answer).place).toBe(2);
    expect(judge(asked('exact', ['/b/']), answer).place).toBe(1);
    expect(judge(asked('film', ['/b/']), answer).place).toBe(3);
  });
});

describe('scores', () => {
  it('count hits by place, and leave nonsense out', () => {
    const late = judge(asked('exact', ['/a/']), shown([['/b/'], ['/a/']]));
    const { categories, all } = scoreAll([hit(), late, miss(), judge(asked('nonsense', []), shown([]))]);
    expect(categories).toEqual([{ category: 'exact', count: 3, hit1: 1 / 3, hit5: 2 / 3, mrr: 0.5 }]);
    expect(all).toMatchObject({ category: 'all', count: 3 });
  });

  it('tell how much nonsense was answered', () => {
    const nonsense = [judge(asked('nonsense', []), shown([['/a/']])), judge(asked('nonsense', []), shown([]))];
    expect(shareOfNonsenseAnswered(nonsense)).toBe(0.5);
    expect(listMisses([...nonsense, hit(), miss()]).map(({ place }) => place)).toEqual([0, 0]);
  });
});

describe('the budget of the search', () => {
  const nonsense = (results: string[][]) => judge(asked('nonsense', []), shown(results));

  it.each([
    ['nothing asked', [], []],
    ['all well', times(10, hit), []],
    ['one in ten missed', [...times(9, hit), miss()], []],
    ['two in ten missed', [...times(8, hit), miss(), miss()], [/^all: hit@5 is 80.0 %/, /^exact: hit@5 is 80.0 %/]],
    ['few of a kind', [hit(), miss()], [/^all: /]],
    ['nonsense answered', [...times(8, () => nonsense([])), nonsense([['/a/']])], [/^nonsense: 11.1 %/]],
    ['nonsense mostly refused', [...times(9, () => nonsense([])), nonsense([['/a/']])], []],
  ])('%s', (_name, answers, expected) => {
    const overruns = findOverruns(answers);
    expect(overruns).toHaveLength(expected.length);
    expected.forEach((pattern, index) => {
      expect(overruns[index]).toMatch(pattern);
    });
  });
});
