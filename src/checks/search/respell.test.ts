import { describe, expect, it } from 'vitest';
import { countSlips } from '../../lib/slips.ts';
import { makeNonsense } from './nonsense';
import { makeRandom } from './random';
import { makeTypo, writePlain } from './respell';

const seeds = Array.from({ length: 60 }, (_, seed) => seed);

describe('a word written otherwise', () => {
  it.each([
    ['bærekraft på øya', ['baerekraft pa oya', 'baerekraft paa oeya']],
    ['elven', [undefined]],
  ])('«%s» without æ, ø and å', (word, plain) => {
    const made = new Set(seeds.map((seed) => writePlain(word, makeRandom(seed))));
    expect([...made].sort()).toEqual(plain);
  });

  it('with a slip is at most one swap away, and seldom wrong in its first letter', () => {
    const typos = seeds.map((seed) => makeTypo('trygghet', makeRandom(seed))).filter((typo) => typo !== undefined);
    expect(typos.every((typo) => typo !== 'trygghet' && countSlips(typo, 'trygghet') <= 2)).toBe(true);
    expect(new Set(typos.map(({ length }) => length))).toEqual(new Set([7, 8, 9]));
    expect(typos.filter((typo) => !typo.startsWith('t')).length).toBeLessThan(8);
  });

  it('with a slip is not made from a short word', () => {
    expect(makeTypo('elven', makeRandom(1))).toBeUndefined();
  });
});

describe('nonsense', () => {
  it('is far from every word of the site', () => {
    const words = new Set(['elven', 'trygghet', 'brosjyre']);
    const made = seeds.map((seed) => makeNonsense(words, makeRandom(seed))).filter((text) => text !== undefined);
    expect(made.length).toBeGreaterThan(20);
    for (const word of made.flatMap((text) => text.split(' ')))
      for (const known of words) expect(countSlips(word, known)).toBeGreaterThan(3);
  });
});
