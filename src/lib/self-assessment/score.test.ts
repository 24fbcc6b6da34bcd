import { describe, expect, it } from 'vitest';
import { addUp, addUpForm, formatMean } from './score';

const items = ['a', 'b', 'c'].map((id) => ({ id, question: id }));

describe('the sum and mean of a domain', () => {
  it.each([
    ['nothing answered', {}, { assessed: 0, questions: 3, sum: 0, mean: undefined }],
    ['all answered', { a: 1, b: 2, c: 4 }, { assessed: 3, questions: 3, sum: 7, mean: 7 / 3 }],
    ['«don’t know» counts neither way', { a: 4, b: null, c: 2 }, { assessed: 2, questions: 3, sum: 6, mean: 3 }],
    ['what is no score is left out', { a: 5, b: 0, c: '3' }, { assessed: 0, questions: 3, sum: 0, mean: undefined }],
    ['answers to other questions are left out', { a: 2, x: 4 }, { assessed: 1, questions: 3, sum: 2, mean: 2 }],
  ])('%s', (_name, scores, result) => {
    expect(addUp(items, scores)).toEqual(result);
  });

  it('a question named like what every object has is not answered by it', () => {
    expect(addUp([{ id: 'constructor' }], {}).assessed).toBe(0);
  });
});

it('the total is the mean of the questions, not of the domains', () => {
  const form = {
    domains: [
      { id: 'x', title: 'X', items: items.slice(0, 1) },
      { id: 'y', title: 'Y', items: items.slice(1) },
    ],
  };
  const { domains, total } = addUpForm(form, { a: 4, b: 1, c: 1 });
  expect(domains.map(({ mean }) => mean)).toEqual([4, 1]);
  expect(total).toEqual({ assessed: 3, questions: 3, sum: 6, mean: 2 });
});

it.each([
  [undefined, ','],
  [3, '3,0'],
  [1.45, '1,5'],
  [3.25, '3,3'],
  [11 / 3, '3,7'],
  [4, '4,0'],
])('a mean of %s is written with one decimal', (mean, written) => {
  expect(formatMean(mean, ',')).toBe(mean === undefined ? '' : written);
});
