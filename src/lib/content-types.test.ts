import { describe, expect, it } from 'vitest';
import { contentTypeOf, isCompressible } from './content-types';

describe('what a browser is told a file is', () => {
  it.each([
    ['index.html', 'text/html; charset=utf-8'],
    ['captions.nb.vtt', 'text/vtt; charset=utf-8'],
    ['film.mp4', 'video/mp4'],
    ['FILM.MP4', 'video/mp4'],
    ['newsreader.woff2', 'font/woff2'],
    ['bilde.min.JPG', 'image/jpeg'],
    ['script.js', 'text/javascript; charset=utf-8'],
    ['siter.ris', 'application/x-research-info-systems; charset=utf-8'],
    ['siter.bib', 'application/x-bibtex; charset=utf-8'],
    ['rss.xml', 'application/xml; charset=utf-8'],
    ['filmer/elven/tegning.svg', 'image/svg+xml; charset=utf-8'],
  ])('%s is %s', (name, type) => {
    expect(contentTypeOf(name)).toBe(type);
  });

  it.each(['', 'LICENSE', 'wasm.pagefind', 'film.mp4.', 'film.mp4.part'])(
    'a name with no ending we know is plain bytes: «%s»',
    (name) => {
      expect(contentTypeOf(name)).toBe('application/octet-stream');
    },
  );
});

describe('what is made smaller on the way', () => {
  it.each(['a.html', 'a.css', 'a.js', 'a.json', 'a.svg', 'a.txt', 'a.vtt', 'a.xml', 'a.ris', 'a.bib'])(
    '%s is text and shrinks',
    (name) => {
      expect(isCompressible(contentTypeOf(name))).toBe(true);
    },
  );

  it.each(['a.mp4', 'a.jpg', 'a.png', 'a.webp', 'a.avif', 'a.woff2', 'a.unknown'])(
    '%s is sent as it is, already small',
    (name) => {
      expect(isCompressible(contentTypeOf(name))).toBe(false);
    },
  );
});

it.each(['a.constructor', 'html', 'mappe.html/fil'])('a name without a known ending is plain bytes: %s', (name) => {
  expect(contentTypeOf(name)).toBe('application/octet-stream');
});
