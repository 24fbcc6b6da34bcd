import { between } from './motion.ts';

/** A colour between two others, all written as `#rrggbb`. */
export function blend(from: string, to: string, part: number): string {
  const channels = [1, 3, 5].map((at) =>
    Math.round(between(Number.parseInt(from.slice(at, at + 2), 16), Number.parseInt(to.slice(at, at + 2), 16), part)),
  );
  return `#${channels.map((value) => value.toString(16).padStart(2, '0')).join('')}`;
}

/** A colour of the day as it looks in the light there is: bluer and darker at night. */
export function inLight(colour: string, day: number): string {
  return blend(blend(colour, '#0e1730', 0.42), colour, day);
}
