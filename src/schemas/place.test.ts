import { describe, expect, it } from 'vitest';
import { placeSchema } from './place';

const place = { name: 'Elven', text: { nb: 'Her går laksen.' } };

describe('where a place is', () => {
  it.each([
    ['left out', undefined],
    ['in Trondheim', [63.43, 10.4]],
    ['in Vardø', [70.37, 31.11]],
  ])('%s is let through', (_name, at) => {
    expect(placeSchema.safeParse({ ...place, at }).success).toBe(true);
  });

  it.each([
    ['longitude first', [10.4, 63.43]],
    ['abroad', [55.68, 12.57]],
    ['one number', [63.43]],
    ['text', '63.43, 10.40'],
  ])('%s is refused', (_name, at) => {
    expect(placeSchema.safeParse({ ...place, at }).success).toBe(false);
  });

  it.each([['63.43'], [[10.4, 63.43]]])('%j is answered with what to write', (at) => {
    expect(placeSchema.safeParse({ ...place, at }).error?.issues[0]?.message).toContain('at: [63.43, 10.40]');
  });
});
