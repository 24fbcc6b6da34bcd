import { expect, it } from 'vitest';
import { findLine } from './lines';

const lines = [{ start: 2.2 }, { start: 5.44 }, { start: 12.22 }, { start: 15.3 }];

it.each([
  [0, undefined],
  [2.1, undefined],
  [2.16, 2.2],
  [5, 2.2],
  [5.44, 5.44],
  [12.2, 12.22],
  [9_999, 15.3],
])('at second %d the line begun last is the one of %s', (second, start) => {
  expect(findLine(lines, second)?.start).toBe(start);
});

it('a film without lines has none', () => {
  expect(findLine([], 10)).toBeUndefined();
});
