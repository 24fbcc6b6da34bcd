import { expect, it } from 'vitest';
import { withBase } from './base-path';

it.each([
  ['/', '/'],
  ['/filmer/', '/filmer/'],
  ['/filmer/#a', '/filmer/#a'],
])('on a site at the root, %s stays %s', (address, expected) => {
  expect(withBase(address, '/')).toBe(expected);
});

it.each([
  ['/', '/nettsted/'],
  ['/filmer/elven/', '/nettsted/filmer/elven/'],
  ['/filmer/?x=1#t=5', '/nettsted/filmer/?x=1#t=5'],
])('on a site below /nettsted/, %s leads to %s', (address, expected) => {
  expect(withBase(address, '/nettsted/')).toBe(expected);
});

it.each(['https://example.org/', '//example.org/', 'mailto:a@example.org', '#a', './bilde.jpg', '../', '?x=1', ''])(
  'an address that does not start at the site’s root is left as written: %s',
  (address) => {
    expect(withBase(address, '/nettsted/')).toBe(address);
  },
);
