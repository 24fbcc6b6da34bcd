import { describe, expect, it } from 'vitest';
import { mapSize } from './norway';
import { placeNames } from './place-names';

/** Where the names stand, in the order they are set. */
const sidesOf = (dots: Parameters<typeof placeNames>[0]) =>
  placeNames(dots).map(({ name, side, text }) => [name, side, text.y]);

describe('names on a map', () => {
  it.each([
    ['a name stands to the right of its dot', [['Elven', 100, 100]], [['Elven', 'right', 104]]],
    [
      'a name that does not fit before the edge stands to the left',
      [['Fossen', mapSize.width - 10, 100]],
      [['Fossen', 'left', 104]],
    ],
    [
      'of two places side by side the western one has its name to the left',
      [
        ['Elven', 200, 101],
        ['Fossen', 190, 100],
      ],
      [
        ['Fossen', 'left', 104],
        ['Elven', 'right', 105],
      ],
    ],
    [
      'names by the western edge step down rather than cover each other',
      [
        ['Elven', 20, 100],
        ['Fossen', 20, 109],
      ],
      [
        ['Elven', 'right', 104],
        ['Fossen', 'right', 123],
      ],
    ],
  ] as const)('%s', (_name, dots, expected) => {
    expect(sidesOf(dots.map(([name, x, y]) => ({ name, dot: { x, y } })))).toEqual(expected);
  });

  it('no place is left out, however crowded it gets', () => {
    const crowd = Array.from({ length: 12 }, (_, index) => ({ name: `Sted ${index}`, dot: { x: 200, y: 200 } }));
    expect(placeNames(crowd)).toHaveLength(12);
  });
});
