import { expect, it } from 'vitest';
import { partMeanings } from './part-meanings';

it('words of our texts, in any form, phrases, and words no text holds are fetched apart', () => {
  const understood = { elver: ['vann'], bekk: ['elv'], 'stor elv': ['flod'], 'stor bekk': ['flod'] };
  expect(partMeanings(understood, ['elven', 'store'], 'nb')).toEqual({
    usual: { elver: ['vann'] },
    phrases: { 'stor elv': ['flod'], 'stor bekk': ['flod'] },
    rare: { bekk: ['elv'] },
  });
});

it('nothing understood is nothing to part', () => {
  expect(partMeanings({}, ['elven'], 'en')).toEqual({ usual: {}, phrases: {}, rare: {} });
});
