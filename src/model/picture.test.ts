import { describe, expect, it } from 'vitest';
import { findTone, listPictures } from './picture';

/** A picture as Astro hands it over: where it lies is there for those who ask by name. */
const picture = (path: string, tone: string) => ({
  path,
  tone,
  file: { src: `/${path}`, width: 8, height: 4, format: 'jpg' as const, fsPath: `/content/${path}` },
});
const pictures = [
  picture('articles/laksen/bilde.jpg', '#102030'),
  picture('articles/laksen/kart/elven.jpg', '#203040'),
  picture('articles/laksen-igjen/bilde.jpg', '#304050'),
];

describe('the pictures beside a text', () => {
  it.each([
    ['articles/laksen', ['bilde.jpg', 'kart/elven.jpg']],
    ['articles/laksen-igjen', ['bilde.jpg']],
    ['articles/fossen', []],
  ])('in %s', (folder, names) => {
    expect([...listPictures(pictures, folder).keys()]).toEqual(names);
  });
});

describe('the colour of a picture', () => {
  it('is found by where the picture lies', () => {
    expect(findTone(pictures, { ...picture('articles/laksen-igjen/bilde.jpg', '').file })).toBe('#304050');
  });

  it('is unknown for a picture that is not beside a text', () => {
    expect(findTone(pictures, { src: '/a.jpg', width: 1, height: 1, format: 'jpg' })).toBeUndefined();
  });
});
