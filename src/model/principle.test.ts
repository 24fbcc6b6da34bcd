import { expect, it } from 'vitest';
import { buildPrincipleLists, comparePrinciples } from './principle';

const list = (id: string, order: number, items: Record<string, readonly string[]>) => ({
  id,
  data: {
    id,
    order,
    title: { nb: id },
    text: { nb: 'Tekst' },
    sources: [],
    items: Object.entries(items).map(([item, maps]) => ({
      id: item,
      title: { nb: item },
      text: { nb: 'Tekst' },
      maps: [...maps],
      ...(item === 'b2' ? { differs: { nb: 'Bare her' } } : {}),
    })),
  },
});

it('lays lists side by side: the first list’s principles, then what it leaves out', () => {
  const lists = buildPrincipleLists(
    [
      list('b', 2, { b1: ['a1', 'c1'], b2: ['c2'] }),
      list('a', 1, { a1: ['b1', 'c1'], a2: [] }),
      list('c', 3, { c1: ['a1'], c2: ['b2'], c3: [] }),
    ],
    'nb',
  );
  const rows = comparePrinciples(lists).map(({ cells, differs }) => [
    ...cells.map((own) => own.map(({ id }) => id).join('+')),
    differs ?? '',
  ]);
  expect(rows).toEqual([
    ['a1', 'b1', 'c1', ''],
    ['a2', '', '', ''],
    ['', 'b2', 'c2', 'Bare her'],
    ['', '', 'c3', ''],
  ]);
});
