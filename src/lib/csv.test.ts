import { expect, it } from 'vitest';
import { formatCsv } from './csv';

it.each([
  [
    'plain fields',
    [
      ['a', 'b'],
      ['1', '2'],
    ],
    'a;b\r\n1;2\r\n',
  ],
  ['what divides fields and rows', [['a;b', 'c\nd', 'sa «nei»']], '"a;b";"c\nd";sa «nei»\r\n'],
  ['quotation marks', [['sa "nei"']], '"sa ""nei"""\r\n'],
  ['a formula somebody could slip in', [['=1+1', '@SUM(A1)', '-x', '+47 12']], "'=1+1;'@SUM(A1);'-x;'+47 12\r\n"],
  ['a negative number, which is no formula', [['-12,5']], '-12,5\r\n'],
  ['numbers with a comma', [[3_800_000.5, -22_619.047, 7]], '3800000,5;-22619,05;7\r\n'],
  ['nothing for a number without end', [['aldri', Number.POSITIVE_INFINITY]], 'aldri;\r\n'],
  ['nothing', [[]], '\r\n'],
])('writes %s', (_name, rows, written) => {
  expect(formatCsv(rows)).toBe(`\uFEFF${written}`);
});
