import { describe, expect, it } from 'vitest';
import { findNearest } from './nearest';

describe('what an author may have meant', () => {
  it.each([
    ['hjertrom', ['bolig-forst', 'hjerterom', 'life-begins-at-home'], 'hjerterom'],
    ['film', ['filmer', 'film', 'filmen'], 'film'],
    ['b', ['c', 'a'], 'a'],
    ['', ['lang', 'ny'], 'ny'],
    ['alt', ['noe helt annet'], 'noe helt annet'],
  ])('instead of «%s», among %j, is «%s»', (text, candidates, expected) => {
    expect(findNearest(text, candidates)).toBe(expected);
  });

  it('cannot be told when nothing exists', () => {
    expect(findNearest('film', [])).toBeUndefined();
  });

  it('is told from a set as from a list, which is left as it was', () => {
    const ids = ['b', 'a'];
    expect(findNearest('a', new Set(ids))).toBe('a');
    findNearest('a', ids);
    expect(ids).toEqual(['b', 'a']);
  });
});
