import { describe, expect, it } from 'vitest';
import { makeLexicon } from './example-lexicon';
import { countPages, isKnown, steps } from './steps';

const lexicon = makeLexicon({ elven: 4, elver: 16, år: 2 });

it.each([
  ['elven', true],
  ['elvene', true],
  ['elvebredd', false],
  ['ar', false],
  ['', false],
])('that the index holds %j in some form: %s', (word, known) => expect(isKnown(word, lexicon)).toBe(known));

it.each([
  ['elven', 16],
  ['elvene', 16],
  ['år', 2],
  ['foss', 0],
])('%s stands on %i pages at the least', (word, pages) => expect(countPages(word, lexicon)).toBe(pages));

describe('how sure each step is of a word', () => {
  it.each([
    ['written', 1, 1],
    ['form', 1, 1],
    ['meaning', 0.9, 0.9],
    ['letters', 1, 1],
    ['begun', 0.6, 0.6],
    ['spelling', 1, 1],
    ['slip', 0.6, 0.9],
    ['ending', 0.7, 0.7],
    ['halves', 0.45, 0.45],
    ['slips', 0.5, 0.6],
    ['half', 0.35, 0.35],
  ])('%s: %f of a short one, %f of a long one', (reason, short, long) => {
    const step = steps.find((one) => one.reason === reason);
    expect([step?.certainty('elven'), step?.certainty('elvebredd')]).toEqual([short, long]);
  });

  it('and they are tried in that order', () => {
    expect(steps.map(({ reason }) => reason).join(' ')).toBe(
      'written form meaning letters begun spelling slip ending halves slips half',
    );
  });
});
