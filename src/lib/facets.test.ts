import { expect, it } from 'vitest';
import { pickFacets, readFacets, writeFacets } from './facets';

it.each([
  [{ kind: 'film' } as const, 'kind=film'],
  [
    pickFacets('article', { topics: ['fiske', 'vann'], places: ['elven'], published: '2019-06-18' }),
    'kind=article;topic=fiske,vann;place=elven;date=2019-06-18',
  ],
  [pickFacets('page', { topics: [] }), 'kind=page'],
])('%o is written as %s, and read back value by value', (facets, attribute) => {
  expect(writeFacets(facets)).toBe(attribute);
  expect(readFacets(attribute)[0]).toEqual(['kind', facets.kind]);
});

it('each value is a pair of its own', () => {
  expect(readFacets('kind=film;topic=a,b')).toEqual([
    ['kind', 'film'],
    ['topic', 'a'],
    ['topic', 'b'],
  ]);
});
