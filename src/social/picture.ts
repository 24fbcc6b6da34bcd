import sharp from 'sharp';
import { night } from '../drawing/houses.ts';
import { drawBackground, pictureSize } from './background.ts';
import type { Lights } from './background.ts';
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
  for (const [place, strength] of letters.entries()) {
    const shade = Math.round((strength / 255) * shades);
    if (shade > 0) pixels[place] = backgroundColours + (place < kickerEnd ? 0 : shades) + shade - 1;
  }
  return writePng({ ...background, pixels });
}

/** The background in the colours it uses most, and the letters' shades after them. */
async function rasteriseBackground(lights: Lights): Promise<IndexedPicture> {
  const png = await sharp(Buffer.from(drawBackground(lights)))
    .png({ palette: true, dither: 0 })
    .toBuffer();
  const data = await sharp(png).removeAlpha().raw().toBuffer();
  const pixels = Array.from({ length: pictureSize.width * pictureSize.height }, (_, place) =>
    data.readUIntBE(place * 3, 3),
  );
  const counts = new Map<number, number>();
  for (const colour of pixels) counts.set(colour, (counts.get(colour) ?? 0) + 1);
  const colours = [...counts].sort(([a, many], [b, few]) => few - many || a - b).map(([colour]) => colour);
  const kept = colours.slice(0, backgroundColours);
  const indices = new Map(colours.map((colour) => [colour, kept.indexOf(findNearest(colour, kept))]));
  const letters = [night.light, night.snow].flatMap((letter) =>
    Array.from({ length: shades }, (_, shade) => mix(night.sky[0], letter, (shade + 1) / shades)),
  );
  const palette = new Uint8Array(256 * 3);
  palette.set(kept.flatMap(split));
  palette.set(letters.flat(), backgroundColours * 3);
  return { ...pictureSize, palette, pixels: Uint8Array.from(pixels, (colour) => indices.get(colour) ?? 0) };
}

function findNearest(colour: number, kept: readonly number[]): number {
  const distance = (other: number) => {
    const [a, b] = [split(colour), split(other)];
    return a.reduce((sum, value, index) => sum + (value - (b[index] ?? 0)) ** 2, 0);
  };
  return kept.reduce((best, other) => (distance(other) < distance(best) ? other : best));
}

function mix(from: string, to: string, part: number): number[] {
  const [a, b] = [from, to].map((colour) => split(Number.parseInt(colour.slice(1), 16)));
  return (a ?? []).map((value, index) => Math.round(value + ((b?.[index] ?? value) - value) * part));
}

function split(colour: number): number[] {
  return [colour >> 16, (colour >> 8) & 255, colour & 255];
}
