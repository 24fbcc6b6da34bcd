import { describe, expect, it } from 'vitest';
import { makeRandom } from './random';

const draw = (seed: number) => {
  const random = makeRandom(seed);
  return Array.from({ length: 8 }, () => random.below(100));
};

describe('random numbers with a seed', () => {
  it('are the same every time', () => {
    expect(draw(20261122)).toEqual(draw(20261122));
    expect(draw(1)).toEqual([62, 0, 52, 98, 96, 28, 61, 72]);
  });

  it('are others with another seed', () => {
    expect(draw(1)).not.toEqual(draw(2));
  });

  it('fall evenly', () => {
    const random = makeRandom(7);
    const drawn = Array.from({ length: 4000 }, () => random.below(4));
    const counts = [0, 1, 2, 3].map((number) => drawn.filter((one) => one === number).length);
    expect(counts.every((count) => Math.abs(count - 1000) < 120)).toBe(true);
  });

  it('pick from a list, and never the same place twice in a sample', () => {
    const random = makeRandom(3);
    expect(random.pick([])).toBeUndefined();
    expect(['a', 'b']).toContain(random.pick(['a', 'b']));
    expect([...random.sample(['a', 'b', 'c'], 5)].sort()).toEqual(['a', 'b', 'c']);
    expect(random.sample(['a', 'b', 'c'], 2)).toHaveLength(2);
  });
});
