import { expect, it } from 'vitest';
import { shorten } from './shorten';

it.each([
  ['kort', 'kort'],
  ['  to\r\n\telver ', 'to elver'],
  ['en lang linje', 'en lang…'],
  [' '.repeat(1000), '…'],
])('%j is quoted as %j', (text, expected) => {
  expect(shorten(text, 8)).toBe(expected);
});
