import sharp from 'sharp';
import { describe, expect, it } from 'vitest';
import { drawBackground } from './background';
import { drawSocialPicture } from './picture';
import { writePng } from './png';
import { setWords } from './words';

const titles = [
  'Laks',
  '«Ærlighet» på åpent vann – hva ønsker fiskerne?',
  'Menneskerettighetsorganisasjonens',
  'Sjøørretfiskekonkurransedeltakerforeningenes landsstyremedlemmer',
  'Alt vi lurer på om laksen, elven, fossen, fluene, stengene, båtene, været og de gamle historiene',
];

describe('the picture shown where a page is shared', () => {
  it.each(titles)('«%s» stands whole inside it, and weighs at most 40 kB', async (title) => {
    const picture = await drawSocialPicture({ kicker: 'Elvebredden · Artikler', title }, { first: 1, count: 1 });
    expect(await sharp(picture).metadata()).toMatchObject({ format: 'png', width: 1200, height: 630 });
    expect(picture.length).toBeLessThanOrEqual(40_000);
    // Letters leave a margin on all sides of the words: nothing is cut.
    const letters = await sharp(Buffer.from(await setWords({ kicker: '', title })))
      .trim()
      .toBuffer({ resolveWithObject: true });
    expect(letters.info.width).toBeLessThanOrEqual(1080);
    expect(letters.info.height).toBeLessThanOrEqual(236);
  });

  it('is the same bytes each time, and another for another title or window', async () => {
    const draw = (title: string, first: number) =>
      drawSocialPicture({ kicker: 'Elvebredden', title }, { first, count: 1 });
    const picture = await draw('Laks', 0);
    expect(picture.equals(await draw('Laks', 0))).toBe(true);
    expect(picture.equals(await draw('Ørret', 0))).toBe(false);
    expect(picture.equals(await draw('Laks', 1))).toBe(false);
  });

  it('shows words as outlines, so that no font of the machine is asked for', async () => {
    const svg = await setWords({ kicker: 'Elvebredden', title: 'Æ, ø og å' });
    expect(svg).not.toMatch(/<text|font-family/);
    expect(drawBackground({ first: 0, count: 3 })).not.toMatch(/<text|font-family/);
  });
});

it('a picture written as PNG is read back dot by dot', async () => {
  const palette = Uint8Array.of(0, 0, 0, 255, 210, 122, 16, 26, 51);
  const png = await writePng({ width: 3, height: 2, palette, pixels: Uint8Array.of(0, 1, 2, 2, 1, 0) });
  const { data } = await sharp(png).removeAlpha().raw().toBuffer({ resolveWithObject: true });
  expect([...data]).toEqual([0, 0, 0, 255, 210, 122, 16, 26, 51, 16, 26, 51, 255, 210, 122, 0, 0, 0]);
});
