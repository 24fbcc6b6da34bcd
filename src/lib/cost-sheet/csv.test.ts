import { expect, it } from 'vitest';
import { writeCsv } from './csv';

it('a table opens in Norwegian Excel: semicolons, decimal commas, a mark of its letters', () => {
  expect(
    writeCsv([
      ['Post', 'Tall'],
      ['Kostnad per år', 3_800_000.5],
      ['Forskjell', -22_619.047],
      ['Går aldri i null', Number.POSITIVE_INFINITY],
    ]),
  ).toBe('\uFEFFPost;Tall\r\nKostnad per år;3800000,5\r\nForskjell;-22619,05\r\nGår aldri i null;\r\n');
});

it.each([
  ['a; b', '"a; b"'],
  ['«så» "sa" de', '"«så» ""sa"" de"'],
  ['to\nlinjer', '"to\nlinjer"'],
  ['=1+1', "'=1+1"],
])('%j stays one cell of words', (cell, written) => {
  expect(writeCsv([[cell]])).toBe(`\uFEFF${written}\r\n`);
});
