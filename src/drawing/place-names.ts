import type { Place } from './houses';
import { mapSize } from './norway';

/** A dot on a map and where its name stands. */
export interface NamedDot {
  name: string;
  dot: Place;
  /** Where the name begins, or ends when it stands to the left. */
  text: Place;
  side: 'right' | 'left';
}

/** Letters on the map, in its units: the size they are set in, and how wide one is on average. */
export const lettering = { size: 13, width: 7 } as const;

/** Where a name may stand by its dot, the best place first: level with it or a line lower or higher. */
const sides = [
  { side: 'right', line: 0 },
  { side: 'left', line: 0 },
  { side: 'right', line: 0.8 },
  { side: 'left', line: 0.8 },
  { side: 'right', line: -0.8 },
  { side: 'left', line: -0.8 },
] as const;

/** Gives every dot a name beside it, from north to south, each in the first place where it covers no dot and no other name. */
export function placeNames(dots: readonly { name: string; dot: Place }[]): readonly NamedDot[] {
  const sorted = [...dots].sort((a, b) => a.dot.y - b.dot.y || a.dot.x - b.dot.x);
  const points = sorted.map(({ dot }) => ({ left: dot.x - 3, right: dot.x + 3, top: dot.y - 3, bottom: dot.y + 3 }));
  const placed: NamedDot[] = [];
  for (const { name, dot } of sorted) {
    const taken = [...points, ...placed.map(boxOf)];
    const choices = sides.map((place) => setName(name, dot, place));
    placed.push(choices.find((choice) => isFree(boxOf(choice), taken)) ?? setName(name, dot, sides[0]));
  }
  return placed;
}

function setName(name: string, dot: Place, { side, line }: (typeof sides)[number]): NamedDot {
  const x = side === 'right' ? dot.x + 6 : dot.x - 6;
  return { name, dot, side, text: { x, y: Math.round(dot.y + 4 + line * lettering.size) } };
}

/** A stretch of the map. */
interface Box {
  left: number;
  right: number;
  top: number;
  bottom: number;
}

function boxOf({ name, side, text }: NamedDot): Box {
  const width = name.length * lettering.width;
  const left = side === 'right' ? text.x : text.x - width;
  return { left, right: left + width, top: text.y - lettering.size * 0.75, bottom: text.y + 2 };
}

function isFree(box: Box, taken: readonly Box[]): boolean {
  const isInside = box.left >= 0 && box.right <= mapSize.width && box.top >= 0 && box.bottom <= mapSize.height;
  const covers = (other: Box) =>
    box.left < other.right && box.right > other.left && box.top < other.bottom && box.bottom > other.top;
  return isInside && !taken.some(covers);
}
