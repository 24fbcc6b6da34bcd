/** A painted wharf house, measured in the drawing's own units; its foot stands on the quay at y = 294. */
export interface House {
  x: number;
  width: number;
  height: number;
  colour: 'red' | 'ochre' | 'white' | 'green' | 'blue';
  /** The roof's outline. */
  roof: string;
  /** Where the door begins. */
  door: number;
  windows: readonly { x: number; y: number; isLit: boolean }[];
}

const quay = 294;
const doorTop = 232;
const [windowWidth, rowHeight] = [20, 50];

/** Left edge, width, height and colour of each house: the row of the drawn film. */
const plan = [
  [70, 128, 232, 'red'],
  [212, 112, 270, 'ochre'],
  [336, 140, 214, 'white'],
  [488, 118, 292, 'green'],
  [618, 150, 238, 'red'],
  [780, 112, 268, 'ochre'],
  [904, 132, 222, 'blue'],
  [1048, 140, 280, 'red'],
] as const;

/** The house and window where the light is on. */
const lit = { house: 4, window: 4 };

/** The row of houses, from left to right. */
export const houses: readonly House[] = plan.map(([x, width, height, colour], index): House => {
  const { top, eaves, middle } = measure({ x, width, height });
  return {
    x,
    width,
    height,
    colour,
    roof: `M${x - 6} ${eaves + 5}L${middle} ${top - 4}L${x + width + 6} ${eaves + 5}`,
    door: middle - 17,
    windows: placeWindows({ x, width, eaves }).map((window, number) => ({
      ...window,
      isLit: index === lit.house && number === lit.window,
    })),
  };
});

/** The outline of a house's wall. */
export function housePath({ x, width, height }: Pick<House, 'x' | 'width' | 'height'>): string {
  const { top, eaves, middle } = measure({ x, width, height });
  return `M${x} ${quay}V${eaves}L${middle} ${top}L${x + width} ${eaves}V${quay}Z`;
}

function measure({ x, width, height }: Pick<House, 'x' | 'width' | 'height'>) {
  const top = quay - height;
  return { top, eaves: Math.round(top + width * 0.38), middle: x + width / 2 };
}

function placeWindows({ x, width, eaves }: { x: number; width: number; eaves: number }) {
  const columns = width > 125 ? 3 : 2;
  const gap = (width - columns * windowWidth) / (columns + 1);
  const rows = Math.floor((doorTop - 36 - (eaves + 26)) / rowHeight) + 1;
  return Array.from({ length: rows * columns }, (_, index) => ({
    x: Math.round(x + gap + (windowWidth + gap) * (index % columns)),
    y: eaves + 26 + Math.floor(index / columns) * rowHeight,
  }));
}
