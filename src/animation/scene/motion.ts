/** Holds a number between two limits. */
export function clamp(value: number, least = 0, most = 1): number {
  return Math.max(least, Math.min(most, value));
}

/** How far time has come from one moment to another, from 0 to 1. */
export function share(time: number, from: number, to: number): number {
  return clamp((time - from) / (to - from));
}

/** The same, starting and stopping softly. */
export function glide(time: number, from: number, to: number): number {
  return soften(share(time, from, to));
}

/** Makes an even movement start and stop softly. */
export function soften(part: number): number {
  return part * part * (3 - 2 * part);
}

/** There from the first moment to the last, and coming and going softly for so many seconds. */
export function presence(time: number, { from, to, seconds }: { from: number; to: number; seconds: number }): number {
  return glide(time, from, from + seconds) * (1 - glide(time, to - seconds, to));
}

/** A point between two numbers. */
export function between(from: number, to: number, part: number): number {
  return from + (to - from) * part;
}

/** A number from 0 to 1 that looks drawn by lot and is always the same. */
export function scatter(seed: number): number {
  const wild = Math.sin(seed * 127.1 + 311.7) * 43_758.5453;
  return wild - Math.floor(wild);
}

/** A number as SVG writes it: at most two decimals. */
export function short(value: number): string {
  return String(Math.round(value * 100) / 100);
}
