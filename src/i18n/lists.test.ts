import { expect, it } from 'vitest';
import { formatList } from './lists';

it.each([
  ['nb', [], ''],
  ['nb', ['norsk'], 'norsk'],
  ['nb', ['bokmål', 'engelsk'], 'bokmål og engelsk'],
  ['nn', ['a', 'b', 'c'], 'a, b og c'],
  ['en', ['Norwegian', 'English'], 'Norwegian and English'],
] as const)('in %s, %j is read «%s»', (locale, things, words) => {
  expect(formatList(things, locale)).toBe(words);
});
