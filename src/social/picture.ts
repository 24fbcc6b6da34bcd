import sharp from 'sharp';
import { night } from '../drawing/houses.ts';
import type { Lights } from '../drawing/houses.ts';
import { drawBackground, pictureSize } from './background.ts';
import { writePng } from './png.ts';
import type { IndexedPicture } from './png.ts';
import { setWords, wordBox } from './words.ts';
import type { PictureWords } from './words.ts';

/** How many shades a letter's edge is drawn in, from the sky to the letter's own colour. */
const shades = 8;
/** Colours left for the background when two colours of letters have their shades. */
const backgroundColours = 256 - 2 * shades;

/** Backgrounds drawn so far, by their lights: the street is the same for a whole section, so it is drawn once. */
const backgrounds = new Map<string, Promise<IndexedPicture>>();

/** Draws the picture shown where a page is shared (Open Graph): the street at night, and the page's title. PNG, 1200 × 630. */
export async function drawSocialPicture(words: PictureWords, lights: Lights): Promise<Buffer> {
  const key = `${lights.first} ${lights.count}`;
  const known = backgrounds.get(key) ?? rasteriseBackground(lights);
  backgrounds.set(key, known);
  const background = await known;
  const pixels = background.pixels.slice();
  const letters = await sharp(Buffer.from(await setWords(words)))
    .extractChannel('alpha')
    .raw()
    .toBuffer();
  const kickerEnd = wordBox.titleTop * wordBox.width;
  for (let place = 0; place < letters.length; place += 1) {
    const shade = Math.round(((letters[place] ?? 0) / 255) * shades);
    if (shade > 0) pixels[place] = backgroundColours + (place < kickerEnd ? 0 : shades) + shade - 1;
  }
  return writePng({ ...background, pixels });
}

/** The background in the colours it uses most, and the letters' shades after them. */
async function rasteriseBackground(lights: Lights): Promise<IndexedPicture> {
  const svg = Buffer.from(drawBackground(lights));
  const png = await sharp(svg).png({ palette: true, dither: 0, effort: 1 }).toBuffer();
  const data = await sharp(png).ensureAlpha().raw().toBuffer();
  // Four bytes a dot, read as one number; the drawing is stored the same way round on every machine we build on.
  const dots = new Uint32Array(data.buffer, data.byteOffset, data.length / 4);
  const counts = countRuns(dots);
  const colours = [...counts].sort(([a, many], [b, few]) => few - many || a - b).map(([colour]) => colour);
  const kept = colours.slice(0, backgroundColours);
  const indices = new Map(colours.map((colour) => [colour, kept.indexOf(findNearest(colour, kept))]));
  const letters = [night.light, night.snow].flatMap((letter) =>
    Array.from({ length: shades }, (_, shade) => mix(night.sky[0], letter, (shade + 1) / shades)),
  );
  const palette = new Uint8Array(256 * 3);
  palette.set(kept.flatMap(split));
  palette.set(letters.flat(), backgroundColours * 3);
  const pixels = new Uint8Array(dots.length);
  for (let place = 0; place < dots.length; place += 1) {
    const isRun = place > 0 && dots[place] === dots[place - 1];
    pixels[place] = (isRun ? pixels[place - 1] : indices.get(dots[place] ?? 0)) ?? 0;
  }
  return { ...pictureSize, palette, pixels };
}

/** How many dots have each colour; neighbours are mostly alike, so runs are counted rather than dots. */
function countRuns(dots: Uint32Array): Map<number, number> {
  const counts = new Map<number, number>();
  let start = 0;
  for (let place = 1; place <= dots.length; place += 1) {
    const colour = dots[start] ?? 0;
    if (dots[place] === colour) continue;
    counts.set(colour, (counts.get(colour) ?? 0) + place - start);
    start = place;
  }
  return counts;
}

function findNearest(colour: number, kept: readonly number[]): number {
  const distance = (other: number) => {
    const [a, b] = [split(colour), split(other)];
    return a.reduce((sum, value, index) => sum + (value - (b[index] ?? 0)) ** 2, 0);
  };
  return kept.reduce((best, other) => (distance(other) < distance(best) ? other : best));
}

function mix(from: string, to: string, part: number): number[] {
  const [a, b] = [from, to].map((colour) => [1, 3, 5].map((at) => Number.parseInt(colour.slice(at, at + 2), 16)));
  return (a ?? []).map((value, index) => Math.round(value + ((b?.[index] ?? value) - value) * part));
}

/** Red, green and blue of a dot, whose first byte is the lowest of its number. */
function split(colour: number): number[] {
  return [colour & 255, (colour >> 8) & 255, (colour >> 16) & 255];
}
