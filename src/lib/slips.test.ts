import { describe, expect, it } from 'vitest';
import { countSlips } from './slips';

describe('slips of the finger between two words', () => {
  it.each([
    ['bolig', 'bolig', 0],
    ['bolig', 'boligg', 1],
    ['bolig', 'blig', 1],
    ['bolig', 'bolug', 1],
    ['bolig', 'bloig', 1],
    ['bolig', 'obligg', 2],
    ['ab', 'ba', 1],
    ['', 'ab', 2],
    ['', '', 0],
    ['abc', 'cab', 2],
    ['bolig', 'boliggene', 3],
    ['bolig', 'hjemme', 3],
  ])('%s and %s: %i of at most three', (from, to, slips) => {
    expect(countSlips(from, to, 2)).toBe(slips);
    expect(countSlips(to, from, 2)).toBe(slips);
  });

  it.each([
    ['bolig', 'boliger', 2],
    ['kitten', 'sitting', 3],
    ['', 'hjem', 4],
    ['Hjem', 'hjem', 1],
  ])('%s and %s: %i, however many', (from, to, slips) => expect(countSlips(from, to)).toBe(slips));
});
