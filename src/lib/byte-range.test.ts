import { describe, expect, it } from 'vitest';
import { parseByteRange } from './byte-range';

describe('a player that asks for a part of a film of 100 bytes', () => {
  it.each([
    ['bytes=0-', { start: 0, end: 99 }],
    ['bytes=10-19', { start: 10, end: 19 }],
    ['bytes=0-0', { start: 0, end: 0 }],
    ['bytes=99-', { start: 99, end: 99 }],
    ['bytes=90-900', { start: 90, end: 99 }],
    ['bytes=-5', { start: 95, end: 99 }],
    ['bytes=-100', { start: 0, end: 99 }],
    ['bytes=-900', { start: 0, end: 99 }],
  ])('gets the bytes it asked for by %s', (header, range) => {
    expect(parseByteRange(header, 100)).toEqual(range);
  });

  it.each(['bytes=100-', 'bytes=100-200', 'bytes=-0'])('is told that %s lies outside the film', (header) => {
    expect(parseByteRange(header, 100)).toBe('unsatisfiable');
  });

  it.each([
    undefined,
    '',
    'bytes=',
    'bytes=-',
    'bytes=20-10',
    'bytes=a-b',
    'bytes=0-1,5-6',
    'bytes=1.5-2',
    'bytes=--5',
    'seconds=0-5',
    ' bytes=0-5',
  ])('gets the whole film when it asks for %s', (header) => {
    expect(parseByteRange(header, 100)).toBeUndefined();
  });

  it.each(['bytes=0-', 'bytes=-5'])('finds nothing in an empty file by %s', (header) => {
    expect(parseByteRange(header, 0)).toBe('unsatisfiable');
  });
});

it('a range that ends before it begins is not understood, also beyond the file (RFC 9110)', () => {
  expect(parseByteRange('bytes=900-2', 100)).toBeUndefined();
});
