import { describe, expect, it } from 'vitest';
import type { Place } from './houses';
import { mapSize, outline, projectPlace } from './norway';

/** The outline's rings as points, read back from the path. */
const rings: readonly (readonly Place[])[] = outline
  .split('z')
  .filter((ring) => ring !== '')
  .map((ring) => {
    const [x = 0, y = 0, ...steps] = (ring.match(/-?\d+/g) ?? []).map(Number);
    const points = [{ x, y }];
    for (let index = 0; index < steps.length; index += 2) {
      const last = points.at(-1) ?? { x, y };
      points.push({ x: last.x + (steps[index] ?? 0), y: last.y + (steps[index + 1] ?? 0) });
    }
    return points;
  });

/** Whether a point lies on land: a line from it to the east crosses the coast an odd number of times. */
function isOnLand({ x, y }: Place): boolean {
  const crossings = rings.flatMap((ring) =>
    ring.filter((a, index) => {
      const b = ring[(index + 1) % ring.length] ?? a;
      return a.y > y !== b.y > y && x < ((b.x - a.x) * (y - a.y)) / (b.y - a.y) + a.x;
    }),
  );
  return crossings.length % 2 === 1;
}

/** Whether there is land within four units (16 km): the outline leaves out small islands and narrow fjords. */
function isByLand({ x, y }: Place): boolean {
  const near = [-4, -2, 0, 2, 4];
  return near.some((east) => near.some((south) => isOnLand({ x: x + east, y: y + south })));
}

describe('a town stands where it lies', () => {
  it.each([
    ['Lillehammer', [61.12, 10.47]],
    ['Røros', [62.57, 11.38]],
    ['Kautokeino', [69.01, 23.04]],
    ['Kongsberg', [59.67, 9.65]],
    ['Mo i Rana', [66.31, 14.14]],
  ] as const)('%s is inland', (_name, at) => {
    expect(isOnLand(projectPlace(at))).toBe(true);
  });

  it.each([
    ['Oslo', [59.91, 10.75]],
    ['Bergen', [60.39, 5.32]],
    ['Stavanger', [58.97, 5.73]],
    ['Tromsø', [69.65, 18.96]],
    ['Vardø', [70.37, 31.11]],
    ['Lindesnes fyr', [57.98, 7.05]],
  ] as const)('%s is by the coast', (_name, at) => {
    expect(isByLand(projectPlace(at))).toBe(true);
  });

  it.each([
    ['Stockholm', [59.33, 18.07]],
    ['Kiruna', [67.86, 20.23]],
    ['the middle of the North Sea', [58.5, 3.5]],
    ['København', [55.68, 12.57]],
  ] as const)('%s is not in Norway', (_name, at) => {
    expect(isByLand(projectPlace(at))).toBe(false);
  });

  it('north is up, and Oslo lies east of Bergen', () => {
    const [oslo, bergen, tromso] = [
      projectPlace([59.91, 10.75]),
      projectPlace([60.39, 5.32]),
      projectPlace([69.65, 19]),
    ];
    expect(tromso.y).toBeLessThan(bergen.y);
    expect(oslo.x).toBeGreaterThan(bergen.x);
    // 305 km in a straight line, at four kilometres to a unit.
    expect(Math.hypot(oslo.x - bergen.x, oslo.y - bergen.y)).toBeCloseTo(305 / 4, -1);
  });
});

it('the whole outline lies within the map', () => {
  const points = rings.flat();
  expect(Math.min(...points.map(({ x }) => x))).toBeGreaterThanOrEqual(0);
  expect(Math.min(...points.map(({ y }) => y))).toBeGreaterThanOrEqual(0);
  expect(Math.max(...points.map(({ x }) => x))).toBeLessThanOrEqual(mapSize.width);
  expect(Math.max(...points.map(({ y }) => y))).toBeLessThanOrEqual(mapSize.height);
});
