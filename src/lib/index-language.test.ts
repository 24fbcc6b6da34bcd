import { expect, it } from 'vitest';
import { indexLanguageOf } from './index-language';

it.each([
  ['nb', 'nb'],
  ['nn', 'nb'],
  ['en', 'en'],
])('pages in %s stand in the index %s', (locale, language) => {
  expect(indexLanguageOf(locale)).toBe(language);
});
