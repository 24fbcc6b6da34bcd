import { describe, expect, it } from 'vitest';
import { formatClock, formatSeconds, isoDuration, parseTime, timeId } from './timecode';

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

describe('a time as written', () => {
  it.each([
    ['62', 62],
    ['62.5', 62.5],
    ['62s', 62],
    ['1m02s', 62],
    ['2m', 120],
    ['1h0m5s', 3605],
    ['1:02', 62],
    ['0:01:02.25', 62.25],
    ['86400', 86_400],
  ])('%s is %d seconds', (text, seconds) => {
    expect(parseTime(text)).toBe(seconds);
  });

  it.each([
    '',
    '-5',
    'NaN',
    'Infinity',
    '1e3',
    '0x10',
    '１２',
    '90000',
    '1:60',
    '1.2345',
    '0000000000000062.5',
    '<b>',
    '5,',
    'm',
    's',
  ])('%s is no time', (text) => {
    expect(parseTime(text)).toBeUndefined();
  });

  it.each([
    [62, '62'],
    [13.50001, '13.5'],
    [0.1 + 0.2, '0.3'],
  ])('%d is written %s in an address', (seconds, text) => {
    expect(formatSeconds(seconds)).toBe(text);
  });
});
