import { expect, it } from 'vitest';
import { findClose } from './close';

const names = ['Faktaboks', 'Film', 'Figur', 'Kilde'];

it.each([
  ['faktaboks', 'Faktaboks'],
  ['Fakatboks', 'Faktaboks'],
  ['Flim', 'Film'],
  ['Kjelde', 'Kilde'],
])('%s is a slip of %s', (text, name) => {
  expect(findClose(text, names)).toBe(name);
});

it.each(['Youtube', 'noe helt annet', 'x'.repeat(100_000)])('nothing is close to %.20s', (text) => {
  expect(findClose(text, names)).toBeUndefined();
});

it('of two as close, the first in the alphabet is meant', () => {
  expect(findClose('b', ['c', 'a'])).toBe('a');
});
