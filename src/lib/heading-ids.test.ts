import { expect, it } from 'vitest';
import { nameHeadings } from './heading-ids';

it('headings alike are told apart by numbers, and none takes an id of the page or of another heading', () => {
  const headings = ['Steg', 'Steg 2', 'Steg', 'Steg', 'Kilder', 'Kilder', '2019', 'Å bo'];
  expect(headings.map(nameHeadings())).toEqual([
    'steg',
    'steg-2',
    'steg-3',
    'steg-4',
    'kilder-2',
    'kilder-3',
    'avsnitt',
    'a-bo',
  ]);
});

it('thousands of headings alike take no time', () => {
  const nameNext = nameHeadings();
  const ids = Array.from({ length: 50_000 }, () => nameNext('Steg'));
  expect(ids.at(-1)).toBe('steg-50000');
});
