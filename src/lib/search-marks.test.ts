import { expect, it } from 'vitest';
import { keepMarks, readMarks } from './search-marks';

it('words are marked on the page opened with them, and on no other', () => {
  const kept = new Map<string, string>();
  const store = {
    getItem: (key: string) => kept.get(key) ?? null,
    setItem: (key: string, value: string) => void kept.set(key, value),
  };
  expect(readMarks(store, '/elven/')).toEqual([]);
  keepMarks(store, { path: '/elven/', words: ['laks'] });
  expect(readMarks(store, '/elven/')).toEqual(['laks']);
  expect(readMarks(store, '/fossen/')).toEqual([]);
});
