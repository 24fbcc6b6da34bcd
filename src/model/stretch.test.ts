import { describe, expect, it } from 'vitest';
import type { Locale } from '~/i18n/locales';
import { findStretch } from '~/lib/stretch';
import { nameStretch } from './stretch';

const firsts = ['A', 'B', 'H', 'S'] as const;

describe('an alphabet cut into stretches', () => {
  it.each([
    ['abbor', 'nb', 'A'],
    ['Gjedde', 'nb', 'B'],
    ['«Røye»', 'nb', 'H'],
    ['Øye', 'nb', 'S'],
    ['åbor', 'nb', 'S'],
    ['École', 'en', 'B'],
    ['7 fisker', 'nb', 'A'],
  ] as const)('%s in the language %s stands under %s', (title, locale, first) => {
    expect(findStretch(title, firsts, locale as Locale)).toBe(first);
  });

  it.each([
    ['A', 'nb', 'A'],
    ['B', 'nb', 'B–G'],
    ['S', 'nn', 'S–Å'],
    ['S', 'en', 'S–Z'],
  ] as const)('the stretch from %s in the language %s is called %s', (first, locale, name) => {
    expect(nameStretch(first, firsts, locale)).toBe(name);
  });
});
