import { describe, expect, it } from 'vitest';
import { housePath, houses } from './houses';

// Sizes the component draws with: HouseRow.astro.
const door = { top: 232, width: 34 };
const window = { width: 20, height: 28 };
const quay = 294;

const numbered = houses.map((house, index) => [index + 1, house] as const);

describe('the row of houses', () => {
  it('has one lit window', () => {
    const lit = houses.flatMap(({ windows }, house) => windows.map(({ isLit }, number) => ({ house, number, isLit })));
    expect(lit.filter(({ isLit }) => isLit)).toEqual([{ house: 4, number: 4, isLit: true }]);
  });

  it('has houses that stand side by side, inside the picture', () => {
    const edges = houses.flatMap(({ x, width }) => [x, x + width]);
    expect(edges).toEqual(edges.toSorted((a, b) => a - b));
    expect(edges.at(-1)).toBeLessThanOrEqual(1258);
  });

  it('begins with a red house of known outline', () => {
    expect(houses[0]).toMatchObject({ colour: 'red', roof: 'M64 116L134 58L204 116', door: 117 });
    expect(housePath({ x: 70, width: 128, height: 232 })).toBe('M70 294V111L134 62L198 111V294Z');
  });
});

describe.each(numbered)('house number %d', (_number, house) => {
  const wall = Math.round(quay - house.height + house.width * 0.38);

  it('has its door in the middle of the wall', () => {
    expect(house.door - house.x).toBe(house.x + house.width - (house.door + door.width));
  });

  it('has windows, none of them over the door', () => {
    expect(house.windows.length).toBeGreaterThan(1);
    const isOverDoor = ({ x, y }: { x: number; y: number }) =>
      x < house.door + door.width && x + window.width > house.door && y + window.height > door.top;
    expect(house.windows.filter(isOverDoor)).toEqual([]);
  });

  it('has all its windows in the wall, none over another', () => {
    for (const [index, { x, y }] of house.windows.entries()) {
      expect(x).toBeGreaterThan(house.x);
      expect(x + window.width).toBeLessThan(house.x + house.width);
      expect(y).toBeGreaterThan(wall);
      const isTouching = (other: { x: number; y: number }) =>
        Math.abs(other.x - x) <= window.width && Math.abs(other.y - y) <= window.height;
      expect(house.windows.slice(index + 1).filter(isTouching)).toEqual([]);
    }
  });
});
