import { describe, expect, it } from 'vitest';
import { findFaults } from '../../../tests/content-faults';
import { addressTwin } from './address-twin';

const text = '\uFEFF---\r\ntitle: Å\r\n---\r\n';

describe('two things with one address', () => {
  it.each([
    ['a page and the list of films', ['pages/filmer/page.nb.mdx'], '/filmer/, som hører til en side nettstedet lager selv'],
    ['a page and the same list by its other name', ['pages/films/page.nb.mdx'], '/filmer/'],
    ['a page and the search', ['pages/sok/page.nb.mdx'], 'for eksempel: sok-siden'],
    ['a page and the site in English', ['pages/en/page.nb.mdx'], '/en/'],
    ['a page and the films in English', ['pages/films/page.en.mdx'], '/en/films/'],
    ['a page and the frames', ['pages/embed/page.nb.mdx'], '/embed/'],
    ['a page and the picture of the front page', ['pages/forside/page.nb.mdx'], '/forside/'],
    ['a page and what is not found', ['pages/404/page.nb.mdx'], '/404/'],
    ['a page and the content health', ['pages/innholdshelse/page.nb.mdx'], '/innholdshelse/'],
    ['a film and the list of those who embed', ['films/providers/film.nb.mdx'], '/oembed/providers.json'],
  ])('are told: %s', async (_name, [path = ''], told) => {
    const [fault, ...others] = await findFaults(addressTwin, { [path]: text });
    expect(others).toEqual([]);
    expect(fault).toMatchObject({ place: `${path}:1:1` });
    expect(fault?.nb).toContain(told);
  });

  it('are told with the other: two pages about the site', async () => {
    const faults = await findFaults(addressTwin, { 'pages/about/page.nb.mdx': text, 'pages/om/page.nb.mdx': text });
    expect(faults).toMatchObject([{ place: 'pages/om/page.nb.mdx:1:1' }]);
    expect(faults[0]?.nb).toContain('som hører til content/pages/about/page.nb.mdx');
  });

  it.each([
    ['a page that only begins alike', 'pages/filmer-vi-liker/page.nb.mdx'],
    ['a page written for its section', 'pages/teaching/page.nb.mdx'],
    ['a Norwegian name in English', 'pages/filmer/page.en.mdx'],
    ['a film named like a part of a film', 'films/klipp/film.nb.mdx'],
    ['an article named like a section', 'articles/sok/article.nb.mdx'],
  ])('are not %s', async (_name, path) => {
    expect(await findFaults(addressTwin, { [path]: text })).toEqual([]);
  });
});
