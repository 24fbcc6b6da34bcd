import { afterEach, describe, expect, it, vi } from 'vitest';
import { forgetTicks, keepTicks, keyOf, readTicks } from './ticks';

afterEach(() => vi.unstubAllGlobals());

/** A browser's store with nothing in it. */
const stubStore = () => {
  const kept = new Map<string, string>();
  vi.stubGlobal('localStorage', {
    getItem: (key: string) => kept.get(key) ?? null,
    setItem: (key: string, value: string) => kept.set(key, value),
    removeItem: (key: string) => kept.delete(key),
  });
  return kept;
};

describe('the key of an item', () => {
  it.each([
    ['the same words', '/a/', 'Ring utleieren.', true],
    ['the same words broken over lines', '/a/', ' Ring\n  utleieren. ', true],
    ['other words', '/a/', 'Ring utleieren!', false],
    ['another page', '/b/', 'Ring utleieren.', false],
  ])('%s', (_name, page, words, isSame) => {
    expect(keyOf(page, words) === keyOf('/a/', 'Ring utleieren.')).toBe(isSame);
  });
});

describe('what is remembered', () => {
  it('is nothing before the reader asks, and nothing after it is forgotten', () => {
    const kept = stubStore();
    expect(readTicks()).toBeUndefined();
    expect(keepTicks(new Set(['a', 'b']))).toBe(true);
    expect(readTicks()).toEqual(new Set(['a', 'b']));
    forgetTicks();
    expect([kept.size, readTicks()]).toEqual([0, undefined]);
  });

  it('can be a list without ticks', () => {
    stubStore();
    keepTicks(new Set());
    expect(readTicks()).toEqual(new Set());
  });

  it('is nothing where the browser refuses', () => {
    const refuse = () => {
      throw new Error('no');
    };
    vi.stubGlobal('localStorage', { getItem: refuse, setItem: refuse, removeItem: refuse });
    expect([readTicks(), keepTicks(new Set(['a']))]).toEqual([undefined, false]);
    forgetTicks();
  });
});
