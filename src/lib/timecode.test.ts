import { describe, expect, it } from 'vitest';
import { formatClock, isoDuration, parseFragment, timeId } from './timecode';

describe('a time in a film', () => {
  it.each([
    [0, '0:00'],
    [62.9, '1:02'],
    [3723, '1:02:03'],
  ])('%d seconds reads as %s', (seconds, clock) => {
    expect(formatClock(seconds)).toBe(clock);
  });

  it.each([
    [2.2, 't-00-00-02'],
    [95, 't-00-01-35'],
    [3723.5, 't-01-02-03'],
  ])('%d seconds has the id %s', (seconds, id) => {
    expect(timeId(seconds)).toBe(id);
  });

  it.each([
    [82, 'PT1M22S'],
    [3600, 'PT1H'],
    [0, 'PT0S'],
  ])('%d seconds lasts %s', (seconds, duration) => {
    expect(isoDuration(seconds)).toBe(duration);
  });
});

describe('a stretch named in an address', () => {
  it.each([
    ['#t=62,95', { start: 62, end: 95 }],
    ['#t=1:02,1:35', { start: 62, end: 95 }],
    ['#t=0:01:02.5', { start: 62.5, end: undefined }],
    ['#t=,95', { start: 0, end: 95 }],
    ['#t=npt:10', { start: 10, end: undefined }],
    ['#t=10&t=20', { start: 20, end: undefined }],
    ['#x=1&t=5', { start: 5, end: undefined }],
  ])('%s is understood', (hash, range) => {
    expect(parseFragment(hash)).toEqual(range);
  });

  it.each([
    '',
    '#kapitler',
    '#t=',
    '#t=95,62',
    '#t=-5',
    '#t=NaN',
    '#t=1e3',
    '#t=0x10',
    '#t=１２',
    '#t=90000',
    '#t=1,2,3',
    '#t=<script>',
    '#?secret=t=5',
  ])('%s names no stretch', (hash) => {
    expect(parseFragment(hash)).toBeUndefined();
  });
});
