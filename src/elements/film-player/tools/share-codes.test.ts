import { describe, expect, it } from 'vitest';
import { narrow, span } from './share-codes';

const link = 'https://elven.example/filmer/elven/';
const stretch = { start: 12.2, end: 21.2 };

describe('what a page gives to be copied, made to give a stretch', () => {
  it.each([
    ['the link', link, `${link}#t=12.2,21.2`],
    ['the citation', `Elven (film, 2021). ${link}`, `Elven (film, 2021), 0:12–0:21. ${link}#t=12.2,21.2`],
    [
      'a frame',
      '<iframe src="https://elven.example/embed/elven/" title="$& Elven"></iframe>',
      '<iframe src="https://elven.example/embed/elven/?start=12.2&amp;end=21.2" title="$& Elven"></iframe>',
    ],
    [
      'a picture with a link',
      `<a href="${link}"><img src="https://elven.example/bilde.png" alt=""></a>`,
      `<a href="${link}#t=12.2,21.2"><img src="https://elven.example/bilde.png" alt=""></a>`,
    ],
  ])('%s', (_what, whole, narrowed) => {
    expect(narrow(whole, { link, stretch })).toBe(narrowed);
  });
});

it.each([
  [
    { start: 12.22, end: 15.1 },
    { start: 15.3, end: 21.23 },
    { start: 12.2, end: 21.2 },
  ],
  [
    { start: 62, end: 63 },
    { start: 62, end: 63 },
    { start: 62, end: 63 },
  ],
  [
    { start: 0.999, end: 1.5 },
    { start: 94, end: 95.26 },
    { start: 0.9, end: 95.3 },
  ],
])('from the line %o to the line %o is %o, in tenths', (first, last, expected) => {
  expect(span(first, last)).toEqual(expected);
});
