import { describe, expect, it } from 'vitest';
import type { PageContent } from './passages';
import { findPassages } from './passages';

/** A page of a hundred words, w0 to w99. */
const page = (...anchors: PageContent['anchors']): PageContent => ({
  url: '/elven/',
  content: Array.from({ length: 100 }, (_, number) => `w${number}`).join(' '),
  meta: { title: 'Elven' },
  filters: {},
  anchors,
});
const heading = (id: string, location: number, element = 'h2') => ({ element, id, text: ` Om ${id} `, location });
const find = (of: PageContent, found: readonly (readonly [number, number])[], information = [3, 2, 1]) =>
  findPassages(
    of,
    found.map(([word, location]) => ({ word, location, tells: 1 })),
    information,
  );
const read = (excerpt: ReturnType<typeof find>[number]['excerpt'] = []) =>
  excerpt.map(({ text, isMarked }) => (isMarked ? `[${text}]` : text)).join(' ');

describe('the places on a page that hold words of the question', () => {
  const parts = page(heading('foss', 20), heading('bekk', 40), heading('vann', 60));

  it.each([
    [
      'the most telling first',
      [
        [1, 5],
        [0, 45],
      ],
      ['bekk', ''],
    ],
    [
      'with more of the words before less',
      [
        [0, 25],
        [1, 45],
        [2, 46],
        [0, 47],
      ],
      ['bekk', 'foss'],
    ],
    [
      'a word counted once',
      [
        [1, 25],
        [1, 26],
        [1, 27],
        [0, 45],
      ],
      ['bekk', 'foss'],
    ],
    [
      'in reading order where they tell as much',
      [
        [0, 65],
        [0, 45],
        [0, 5],
      ],
      ['', 'bekk', 'vann'],
    ],
    [
      'a heading’s own words below it',
      [
        [0, 40],
        [1, 39],
      ],
      ['bekk', 'foss'],
    ],
    ['none where nothing was found', [], []],
    ['none for a word that tells nothing', [[7, 45]], []],
  ] as const)('%s', (_what, found, ids) => expect(find(parts, found).map(({ id }) => id)).toEqual(ids));

  it('are named by the heading, or by the page at its beginning', () => {
    expect(
      find(parts, [
        [0, 25],
        [1, 5],
      ]).map(({ title }) => title),
    ).toEqual(['Om foss', 'Elven']);
  });

  it('are named by the address of a page without a title', () => {
    expect(find({ ...page(), meta: {} }, [[0, 5]])[0]?.title).toBe('/elven/');
  });

  it('are lines of a film by the time they are said, and no other links', () => {
    const film = page(
      { element: 'a', id: 't-00-01-35', text: 'Hør.', title: '1:35', location: 30 },
      { element: 'a', id: 'kilde-1', text: '1', location: 40 },
    );
    expect(find(film, [[0, 45]])).toMatchObject([{ id: 't-00-01-35', title: '1:35' }]);
  });

  it('are in reading order also where the index lists them otherwise', () => {
    expect(find(page(heading('bekk', 40, 'H3'), heading('foss', 20)), [[0, 25]])).toMatchObject([{ id: 'foss' }]);
  });
});

describe('the words a place is shown with', () => {
  const excerpt = (of: PageContent, found: Parameters<typeof find>[1]) => read(find(of, found)[0]?.excerpt);
  const words = (from: number, to: number) =>
    Array.from({ length: to - from + 1 }, (_, number) => `w${from + number}`).join(' ');

  it('are 28, four of them before the word found', () => {
    expect(excerpt(page(), [[0, 50]])).toBe(`… ${words(46, 49)} [w50] ${words(51, 73)} …`);
  });

  it.each([
    ['the page’s beginning', 1, `w0 [w1] ${words(2, 27)} …`],
    ['the page’s end', 98, `… ${words(72, 97)} [w98] w99`],
  ])('are as many at %s', (_where, location, text) => expect(excerpt(page(), [[0, location]])).toBe(text));

  it('are all of a short place, and none of the next', () => {
    const parts = page(heading('foss', 20), heading('bekk', 26));
    expect(excerpt(parts, [[0, 22]])).toBe('w20 w21 [w22] w23 w24 w25');
  });

  it('are those that hold the most of the question', () => {
    expect(
      excerpt(page(), [
        [1, 5],
        [1, 50],
        [0, 60],
        [2, 95],
      ]),
    ).toBe(`… ${words(46, 49)} [w50] ${words(51, 59)} [w60] ${words(61, 73)} …`);
  });

  it('are the first of those that hold as much', () => {
    expect(
      excerpt(page(), [
        [0, 80],
        [0, 40],
      ]),
    ).toContain('[w40]');
  });

  it('hold what they were chosen for', () => {
    expect(
      excerpt(page(), [
        [0, 30],
        [1, 55],
        [1, 70],
        [0, 80],
      ]),
    ).toMatch(/\[w70\].*\[w80\]/);
  });
});
