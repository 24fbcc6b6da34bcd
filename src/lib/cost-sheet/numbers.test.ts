import { describe, expect, it } from 'vitest';
import { formatNumber, readNumber } from './numbers';

describe('a number as people write it', () => {
  it.each([
    ['3800000', 3_800_000],
    ['3 800 000', 3_800_000],
    ['3\u00a0800\u00a0000', 3_800_000],
    ['3\u202f800\u202f000,50', 3_800_000.5],
    ['3 800 000,50', 3_800_000.5],
    ['3.800.000', 3_800_000],
    ['3.800.000,-', 3_800_000],
    ['kr. 316 666,-', 316_666],
    ['95 000 kr', 95_000],
    ['4,5', 4.5],
    ['4.5', 4.5],
    ['4,', 4],
    [',5', 0.5],
    ['3.800', 3800],
    ['0', 0],
    ['1000000000000', 1e12],
  ])('%s', (text, value) => {
    expect(readNumber(text, 'amount')).toEqual({ value });
  });

  it.each([
    ['3,800,000.50', 3_800_000.5],
    ['3,800', 3800],
    ['4.5', 4.5],
    ['3 800', 3800],
  ])('%s in English', (text, value) => {
    expect(readNumber(text, 'amount', '.')).toEqual({ value });
  });

  it('is nothing yet where nothing is written', () => {
    expect(['', ' ', '\u00a0'].map((text) => readNumber(text, 'amount'))).toEqual([undefined, undefined, undefined]);
  });

  it.each([
    ['mange', 'amount', 'not-a-number'],
    ['12x', 'amount', 'not-a-number'],
    ['1,2,3', 'amount', 'not-a-number'],
    ['1e9', 'amount', 'not-a-number'],
    ['Infinity', 'amount', 'not-a-number'],
    ['kr', 'amount', 'not-a-number'],
    ['-5', 'amount', 'negative'],
    ['−5', 'amount', 'negative'],
    ['1000000000001', 'amount', 'too-large'],
    ['9'.repeat(400), 'amount', 'too-large'],
    ['4,5', 'whole', 'not-whole'],
    ['101', 'percent', 'over-hundred'],
  ] as const)('%s is told as a fault (%s)', (text, kind, fault) => {
    expect(readNumber(text, kind)).toEqual({ fault });
  });

  it.each([
    [3_800_000, 'nb-NO', '3\u00a0800\u00a0000'],
    [22_619.05, 'nb-NO', '22\u00a0619'],
    [4.5, 'nb-NO', '4,5'],
    [-0, 'nb-NO', '0'],
    [3_800_000, 'en-GB', '3,800,000'],
  ])('%d is shown in %s as %s', (value, language, text) => {
    expect(formatNumber(value, language)).toBe(text);
  });
});
