import { describe, expect, it } from 'vitest';
import { locales } from './locales';
import { sectionPaths, sourceKindPaths } from './paths';

const pathsOf = (table: Readonly<Record<string, Record<(typeof locales)[number], string>>>) =>
  Object.entries(table).flatMap(([name, paths]) => locales.map((locale) => [name, locale, paths[locale]] as const));

const repeatedIn = (paths: readonly string[]) => paths.filter((path, index) => paths.indexOf(path) !== index);

describe('an address can be read aloud and typed on any keyboard', () => {
  it.each(pathsOf(sectionPaths))('the section %s, in the language %s, lies at /%s/', (_section, _locale, path) => {
    expect(path).toMatch(/^[a-z]+(-[a-z]+)*$/);
  });

  it.each(pathsOf(sourceKindPaths))('sources of kind %s, in the language %s, lie at /%s/', (_kind, _locale, path) => {
    expect(path).toMatch(/^[a-z]+(-[a-z]+)*$/);
  });
});

describe.each(locales)('in the language %s', (locale) => {
  it('no two sections share an address', () => {
    expect(repeatedIn(Object.values(sectionPaths).map((paths) => paths[locale]))).toEqual([]);
  });

  it('no two kinds of source share an address', () => {
    expect(repeatedIn(Object.values(sourceKindPaths).map((paths) => paths[locale]))).toEqual([]);
  });
});

it('no section hides a language or the embed pages', () => {
  const taken: readonly string[] = [...locales, 'embed', '404'];
  expect(pathsOf(sectionPaths).filter(([, , path]) => taken.includes(path))).toEqual([]);
});
