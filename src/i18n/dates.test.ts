import { expect, it } from 'vitest';
import { formatDate } from './dates';

it.each([
  ['2019-06-18', 'nb', '18.\u00a0juni 2019'],
  ['2019-06-18', 'nn', '18.\u00a0juni 2019'],
  ['2019-06-18', 'en', '18\u00a0June 2019'],
  ['2019-05-01', 'nb', '1.\u00a0mai 2019'],
  ['2019-12-31', 'nb', '31.\u00a0desember 2019'],
  ['2019-01-01', 'en', '1\u00a0January 2019'],
  ['2024-02-29', 'nn', '29.\u00a0februar 2024'],
] as const)('the day %s, in the language %s, is written «%s» and never broken after the day', (date, locale, words) => {
  expect(formatDate(date, locale)).toBe(words);
});

it.each([
  ['2019-06', 'nb', 'juni 2019'],
  ['2019-12', 'nn', 'desember 2019'],
  ['2019-01', 'en', 'January 2019'],
  ['2019', 'nb', '2019'],
  ['2019', 'en', '2019'],
] as const)('what is known only as %s, in the language %s, is written «%s»', (date, locale, words) => {
  expect(formatDate(date, locale)).toBe(words);
});
