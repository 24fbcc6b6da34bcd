import { expect, it } from 'vitest';
import { partMeanings } from './part-meanings';

it('what is written in our texts, in any form, is parted from what is not', () => {
  const understood = { elver: ['vann'], bekk: ['elv'], 'stor elv': ['flod'], 'stor bekk': ['flod'] };
  expect(partMeanings(understood, ['elven', 'store'], 'nb')).toEqual({
    usual: { elver: ['vann'], 'stor elv': ['flod'] },
    rare: { bekk: ['elv'], 'stor bekk': ['flod'] },
  });
});

it('nothing understood is nothing to part', () => {
  expect(partMeanings({}, ['elven'], 'en')).toEqual({ usual: {}, rare: {} });
});
