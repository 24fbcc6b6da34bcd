import { describe, expect, it } from 'vitest';
import { findFaults } from '../../../tests/content-faults';
import { missingFile } from './missing-file';

const translated = '---\r\ntranslates: nb\r\ntranslated: 2024-03-01\r\ntitle: The brook\r\n---\r\n';

describe('a site that lacks something', () => {
  it.each([
    ['a file of records', { 'glossary.yaml': null }, 'glossary.yaml', 'Lag filen content/glossary.yaml. Den kan være tom'],
    ['what says whose it is', { 'site.yaml': null }, 'site.yaml', 'Hent den tilbake fra Git'],
    ['an original', { 'films/bekken/film.en.mdx': translated }, 'films/bekken/film.nb.mdx', 'bare oversettelser (film.en.mdx)'],
    ['articles', { articles: null }, 'articles', 'content/articles/<navn>/article.nb.mdx'],
    ['chapters', { handbook: null }, 'handbook', 'content/handbook/<del>/<navn>/chapter.nb.mdx'],
    ['a front page', { 'pages/home/page.en.mdx': null }, 'pages/home/page.en.mdx', 'ta bort «en» fra locales'],
    ['the first front page', { 'pages/home/page.nb.mdx': null }, 'pages/home/page.nb.mdx', 'Originalen mangler'],
  ])('is told the place of it: %s', async (_name, changes, place, told) => {
    const faults = await findFaults(missingFile, changes);
    // Without site.yaml the site has every language we know.
    const [fault, ...others] = faults.filter((one) => !one.place.includes('page.nn.mdx'));
    expect(others).toEqual([]);
    expect(fault).toMatchObject({ place: `${place}:1:1` });
    expect(fault?.nb).toContain(told);
  });

  it.each([
    ['a file with a wrong name', { 'glossary.yaml': null, 'Glossary.yml': 'laks: {}' }],
    ['an original with a wrong name', { 'films/bekken/film.en.mdx': translated, 'films/bekken/film.no.mdx': 'A' }],
    ['words for the search', { 'topics.yaml': '' }],
    [
      'an original in English',
      { 'pages/om/page.en.mdx': '---\ntitle: A\n---\n', 'pages/om/page.nb.mdx': '---\ntranslates: en\n---\n' },
    ],
    ['an original nobody can read', { 'films/elven/film.nb.mdx': '---\ntitle: [\n---\n' }],
  ])('is not one with %s', async (_name, changes) => {
    expect(await findFaults(missingFile, changes)).toEqual([]);
  });
});
