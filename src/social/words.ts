import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import satori from 'satori';

/** What a social picture says. */
export interface PictureWords {
  /** The small line on top: the site's name and the section's. */
  kicker: string;
  title: string;
}

/** The part of the picture the words stand in, in pixels from its upper left corner; the title begins where the kicker ends. */
export const wordBox = { width: 1200, height: 344, titleTop: 108 } as const;

/** Sizes a title is tried in, in pixels, and the width it may fill. */
const sizes = [80, 72, 64, 56, 50, 44, 38, 32] as const;
const titleWidth = 1056;

/** A wide letter's part of the size: what tells, without setting it, that a long word would not fit on a line. */
const letterWidth = 0.54;

/** Newsreader as satori reads it: one weight, without the packing browsers like. */
const font = readFile(
  createRequire(import.meta.url).resolve('@fontsource/newsreader/files/newsreader-latin-500-normal.woff'),
);

/** Sets the words as SVG outlines, so that no font of the machine plays a part; the title is as large as its box allows. */
export async function setWords({ kicker, title }: PictureWords): Promise<string> {
  const longest = Math.max(...title.split(/\s+/).map((word) => word.length));
  const fitting = sizes.filter((size) => longest * size * letterWidth <= titleWidth);
  let size: number = sizes[sizes.length - 1] ?? 32;
  for (const candidate of fitting) {
    size = candidate;
    if ((await measureTitle(title, size)) <= wordBox.height - wordBox.titleTop) break;
  }
  return draw(
    [
      block(kicker, { fontSize: 30, left: 118, top: 52 }),
      // Balanced lines are as many as unbalanced ones, and take longer to find: only the last drawing asks for them.
      block(title, { ...titleStyle(size), textWrap: 'balance', left: 72, top: wordBox.titleTop }),
    ],
    wordBox.height,
  );
}

/** How high a title of a size becomes, in pixels. */
async function measureTitle(title: string, size: number): Promise<number> {
  return Number(/ height="([\d.]+)"/.exec(await draw([block(title, titleStyle(size))]))?.[1]);
}

function titleStyle(size: number) {
  return {
    fontSize: size,
    width: titleWidth,
    lineHeight: 1.12,
    letterSpacing: '-0.01em',
    wordBreak: 'break-word',
  };
}

function block(text: string, style: Record<string, string | number>) {
  return {
    type: 'div',
    props: { style: { ...('left' in style && { position: 'absolute' }), ...style }, children: text },
  };
}

async function draw(children: readonly ReturnType<typeof block>[], height?: number): Promise<string> {
  const style = { display: 'flex', color: 'white', width: wordBox.width, ...(height !== undefined && { height }) };
  const size = height === undefined ? { width: wordBox.width } : { width: wordBox.width, height };
  return satori(
    { type: 'div', key: null, props: { style, children } },
    {
      ...size,
      fonts: [{ name: 'Newsreader', data: await font, weight: 500 }],
    },
  );
}
