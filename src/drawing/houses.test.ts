import { describe, expect, it } from 'vitest';
import { drawBoxes, houses, lightStreet, measures, windowsByLight } from './houses';

const { door, window, quay, width } = measures;
const numbered = houses.map((house, index) => [index + 1, house] as const);

describe('the row of houses', () => {
  it('has houses that stand side by side, inside the picture', () => {
    const edges = houses.flatMap((house) => [house.x, house.x + house.width]);
    expect(edges).toEqual(edges.toSorted((a, b) => a - b));
    expect(edges.at(-1)).toBeLessThanOrEqual(width);
  });

  it('begins with a red house of known outline', () => {
    expect(houses[0]).toMatchObject({
      colour: 'red',
      wall: 'M70 294V111L134 62L198 111V294Z',
      roof: 'M64 116L134 58L204 116',
      door: { x: 117, y: 232 },
      chimney: undefined,
    });
  });

  it('lights first the window of the film: the fifth of the fifth house', () => {
    expect(windowsByLight[0]).toEqual(houses[4]?.windows[4]);
  });

  it('lights every window once, the first eight in eight different houses', () => {
    const all = houses.flatMap(({ windows }) => windows);
    const key = ({ x, y }: { x: number; y: number }) => `${x} ${y}`;
    expect(windowsByLight.map(key).toSorted()).toEqual(all.map(key).toSorted());
    const houseOf = (place: { x: number }) =>
      houses.findIndex(({ x, width: own }) => place.x >= x && place.x < x + own);
    expect(new Set(windowsByLight.slice(0, 8).map(houseOf)).size).toBe(8);
  });
});

describe.each(numbered)('house number %d', (_number, house) => {
  const wall = Math.round(quay - house.height + house.width * 0.38);

  it('has its door in the middle of the wall, on the quay', () => {
    expect(house.door.x - house.x).toBe(house.x + house.width - (house.door.x + door.width));
    expect(house.door.y + door.height).toBe(quay);
  });

  it('has windows, none of them over the door', () => {
    expect(house.windows.length).toBeGreaterThan(1);
    const isOverDoor = ({ x, y }: { x: number; y: number }) =>
      x < house.door.x + door.width && x + window.width > house.door.x && y + window.height > house.door.y;
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

describe('lights in the street', () => {
  it.each([
    [0, 0, undefined],
    [0, 1, houses[4]?.door],
    [1, 3, houses[7]?.door],
  ])(
    'from window %d, %d of them: the rest is dark, and the door of the first one’s house is open',
    (first, count, door) => {
      const { lit, dark, openDoor } = lightStreet({ first, count });
      expect(lit).toEqual(windowsByLight.slice(first, first + count));
      expect([...lit, ...dark]).toHaveLength(windowsByLight.length);
      expect(openDoor).toEqual(door);
    },
  );
});

describe('drawing boxes', () => {
  it.each([
    [[], false, ''],
    [[{ x: 1, y: 2 }], false, 'M1 2h20v28h-20z'],
    [[{ x: 1, y: 2 }], true, 'M1 2h20v28h-20zm10 0v28m-10 -14h20'],
  ])('%j, with bars: %s', (places, hasBars, path) => {
    expect(drawBoxes(places, window, { hasBars })).toBe(path);
  });
});
