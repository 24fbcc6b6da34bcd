/** A colour a wharf house is painted in; the stylesheet says what it looks like at night. */
export type HouseColour = 'red' | 'ochre' | 'white' | 'green' | 'blue';

/** A place in the drawing, in its own units, from the upper left corner. */
export interface Place {
  x: number;
  y: number;
}

/** A painted wharf house, measured in the drawing's own units; its foot stands on the quay. */
export interface House {
  x: number;
  width: number;
  height: number;
  colour: HouseColour;
  /** The wall's outline, as SVG path data. */
  wall: string;
  /** The roof's line, as SVG path data. */
  roof: string;
  /** The upper left corner of the door. */
  door: Place;
  /** The upper left corner of the hatch in the loft. */
  hatch: Place;
  /** The upper left corner of the chimney; undefined where the film has none. */
  chimney: Place | undefined;
  /** The upper left corners of the windows, floor by floor from the top, left to right. */
  windows: readonly Place[];
}

/** Sizes the whole drawing shares; the quay's edge is where the houses stand. */
export const measures = {
  width: 1258,
  quay: 294,
  window: { width: 20, height: 28 },
  door: { width: 34, height: 62 },
  hatch: { width: 18, height: 22 },
  chimney: { width: 14, height: 34 },
} as const;

/** The drawing's colours at night, as in the film; drawn things carry them, so that no stylesheet has to. */
export const night = {
  walls: { red: '#4f2a3a', ochre: '#5b4f45', white: '#68697a', green: '#26413f', blue: '#2d4060' },
  edge: '#8d8a90',
  pane: '#18233a',
  light: '#ffd27a',
  lightEdge: '#fff3d2',
  doorway: '#ffd98f',
  door: '#3a2a2c',
  quay: '#221f2e',
  water: '#101a33',
  mark: '#a2432f',
  snow: '#e9e6de',
  /** The sky from the top, past seven tenths, to where the houses stand. */
  sky: ['#0b1328', '#1b2b4d', '#3a3f60'],
} as const satisfies Record<string, string | readonly string[] | Record<HouseColour, string>>;

/** Left edge, width, height and colour of each house, and whether it has a chimney: the row of the drawn film. */
const plan = [
  [70, 128, 232, 'red', false],
  [212, 112, 270, 'ochre', true],
  [336, 140, 214, 'white', false],
  [488, 118, 292, 'green', true],
  [618, 150, 238, 'red', false],
  [780, 112, 268, 'ochre', true],
  [904, 132, 222, 'blue', false],
  [1048, 140, 280, 'red', true],
] as const;

/** The row of houses, from left to right. */
export const houses: readonly House[] = plan.map(([x, width, height, colour, hasChimney]): House => {
  const top = measures.quay - height;
  const eaves = Math.round(top + width * 0.38);
  const middle = x + width / 2;
  return {
    x,
    width,
    height,
    colour,
    wall: `M${x} ${measures.quay}V${eaves}L${middle} ${top}L${x + width} ${eaves}V${measures.quay}Z`,
    roof: `M${x - 6} ${eaves + 5}L${middle} ${top - 4}L${x + width + 6} ${eaves + 5}`,
    door: { x: middle - measures.door.width / 2, y: measures.quay - measures.door.height },
    hatch: { x: middle - measures.hatch.width / 2, y: Math.round(top + width * 0.18) },
    chimney: hasChimney ? { x: Math.round(x + width * 0.7), y: top + 14 } : undefined,
    windows: placeWindows({ x, width, eaves }),
  };
});

/** All windows of the row in the order they are lit: first the film's one, then one house after another, so that a few are spread out. */
export const windowsByLight: readonly Place[] = orderByLight();

/** Which windows are lit: how many, and the first of them in the order windows are lit. */
export interface Lights {
  first: number;
  count: number;
}

/** The street with some lights on: lit and dark windows, and the open door, which is that of the first lit window's house. */
export function lightStreet({ first, count }: Lights) {
  const lit = windowsByLight.slice(first, first + count);
  const dark = windowsByLight.filter((place) => !lit.includes(place));
  const home = houses.findLast(({ x }) => lit[0] !== undefined && x < lit[0].x);
  return { lit, dark, openDoor: home?.door };
}

/** A rectangle at each place, as SVG path data; with bars as a window has. */
export function drawBoxes(
  places: readonly Place[],
  { width, height }: { width: number; height: number },
  { hasBars = false }: { hasBars?: boolean } = {},
): string {
  const bars = hasBars ? `m${width / 2} 0v${height}m${-width / 2} ${-height / 2}h${width}` : '';
  return places.map(({ x, y }) => `M${x} ${y}h${width}v${height}h${-width}z${bars}`).join('');
}

function placeWindows({ x, width, eaves }: { x: number; width: number; eaves: number }): readonly Place[] {
  const columns = width > 125 ? 3 : 2;
  const rowHeight = 50;
  const gap = (width - columns * measures.window.width) / (columns + 1);
  const [first, last] = [eaves + 26, measures.quay - measures.door.height - 36];
  const rows = Math.floor((last - first) / rowHeight) + 1;
  return Array.from({ length: rows * columns }, (_, index) => ({
    x: Math.round(x + gap + (measures.window.width + gap) * (index % columns)),
    y: first + Math.floor(index / columns) * rowHeight,
  }));
}

function orderByLight(): readonly Place[] {
  // Houses and windows are visited in steps that share no divisor with their number, so that neighbours rarely follow each other.
  const waiting = houses.map(({ windows }) =>
    windows.map((_, index) => windows[(4 + index * 5) % windows.length] ?? { x: 0, y: 0 }),
  );
  const rounds = Math.max(...waiting.map(({ length }) => length));
  const order = waiting.map((_, index) => (4 + index * 3) % waiting.length);
  return Array.from({ length: rounds }, (_, round) => order.map((house) => waiting[house]?.[round]))
    .flat()
    .filter((place) => place !== undefined);
}
