import { describe, expect, it } from 'vitest';
import { fitRange, formatFragment, parseFragment, parseQuery } from './media-fragment';

describe('a stretch named in a fragment', () => {
  it.each([
    ['#t=62,95', { start: 62, end: 95 }],
    ['#t=62%2C95', { start: 62, end: 95 }],
    ['#t=1:02,1:35', { start: 62, end: 95 }],
    ['#t=0:01:02.5', { start: 62.5, end: undefined }],
    ['#t=,95', { start: 0, end: 95 }],
    ['#t=npt:10', { start: 10, end: undefined }],
    ['#t=1m02s,95s', { start: 62, end: 95 }],
    ['#t=10&t=20', { start: 20, end: undefined }],
    ['#t=10&t=x', { start: 10, end: undefined }],
    ['#t=10&t=9,3', { start: 10, end: undefined }],
    ['#x=1&t=5', { start: 5, end: undefined }],
    ['#t=95,62', { start: 0, end: undefined, fault: 'reversed' }],
    ['#t=5,5', { start: 0, end: undefined, fault: 'reversed' }],
  ])('%s is understood', (hash, range) => {
    expect(parseFragment(hash)).toEqual(range);
  });

  it.each([
    '',
    '#kapitler',
    '#t=',
    '#t=-5',
    '#t=NaN',
    '#t=Infinity',
    '#t=1e3',
    '#t=0x10',
    '#t=１２',
    '#t=90000',
    '#t=1,2,3',
    '#t=<script>alert(1)</script>',
    '#t="><img src=x>',
    '#t=%E0%A4%A',
    '#?secret=t=5',
  ])('%s names no stretch', (hash) => {
    expect(parseFragment(hash)).toBeUndefined();
  });
});

describe('a stretch named in a query', () => {
  it.each([
    ['?start=62&end=95', { start: 62, end: 95 }],
    ['?start=1:02&end=1:35', { start: 62, end: 95 }],
    ['?end=95', { start: 0, end: 95 }],
    ['?start=5', { start: 5, end: undefined }],
    ['?t=62', { start: 62, end: undefined }],
    ['?t=62,95', { start: 62, end: 95 }],
    ['?t=1:02%2C1:35', { start: 62, end: 95 }],
    ['?start=5&end=3', { start: 5, end: undefined, fault: 'reversed' }],
    ['?t=5,3', { start: 5, end: undefined, fault: 'reversed' }],
    ['?start=5&start=9', { start: 0, end: undefined, fault: 'repeated' }],
    ['?t=5&t=9', { start: 0, end: undefined, fault: 'repeated' }],
    ['?start=-5', { start: 0, end: undefined, fault: 'not-a-time' }],
    ['?start=5&end=NaN', { start: 5, end: undefined, fault: 'not-a-time' }],
    ['?start=', { start: 0, end: undefined, fault: 'not-a-time' }],
    ['?t=<script>', { start: 0, end: undefined, fault: 'not-a-time' }],
  ])('%s is understood', (query, range) => {
    expect(parseQuery(query)).toEqual(range);
  });

  it.each(['', '?tekst=zz', '?maxwidth=500&url=https://x.example/'])('%s names no time', (query) => {
    expect(parseQuery(query)).toBeUndefined();
  });
});

describe('a stretch in a film of 82 seconds', () => {
  it.each([
    [
      { start: 10, end: 20 },
      { start: 10, end: 20 },
    ],
    [
      { start: 10, end: 9999 },
      { start: 10, end: undefined },
    ],
    [
      { start: 82, end: undefined },
      { start: 0, end: undefined, fault: 'outside' },
    ],
    [
      { start: 9999, end: undefined, fault: 'reversed' as const },
      { start: 0, end: undefined, fault: 'reversed' },
    ],
  ])('%o gives %o', (request, given) => {
    expect(fitRange(request, 82)).toEqual(given);
  });
});

it.each([
  [{ start: 62, end: 95 }, '#t=62,95'],
  [{ start: 12.5, end: undefined }, '#t=12.5'],
])('%o is written %s', (range, fragment) => {
  expect(formatFragment(range)).toBe(fragment);
});
