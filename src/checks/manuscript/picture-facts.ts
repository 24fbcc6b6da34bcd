import { open } from 'node:fs/promises';
import sharp from 'sharp';

/** What a picture file turned out to be. */
export interface PictureFacts {
  /** The format its bytes say, as a file ending: `jpg`, `png`, `webp`, `avif`, `gif` …; undefined when they say nothing we know. */
  format: string | undefined;
  /** Size in pixels; 0 where it cannot be read. */
  width: number;
  height: number;
  /** `unreadable`: no picture. `cut`: the picture ends before it should. `vast`: more pixels than we open. */
  fault: 'unreadable' | 'cut' | 'vast' | undefined;
}

/** Pixels we agree to open, in millions: more than any camera or scanner gives, and a bomb opens to more. */
export const mostMegapixels = 50;

/** Reads a picture to its last byte, unless its head already says that it is too large to be opened. */
export async function readPicture(path: string): Promise<PictureFacts> {
  const format = await readFormat(path);
  const nothing = { format, width: 0, height: 0 };
  if (format === undefined) return { ...nothing, fault: 'unreadable' };
  try {
    const { width, height } = await sharp(path, { limitInputPixels: false }).metadata();
    if (width * height > mostMegapixels * 1e6) return { format, width, height, fault: 'vast' };
    return { format, width, height, fault: (await isWhole(path)) ? undefined : 'cut' };
  } catch {
    return { ...nothing, fault: 'unreadable' };
  }
}

/** Opens every pixel; sharp stops at a file that ends too early. */
async function isWhole(path: string): Promise<boolean> {
  try {
    await sharp(path, { failOn: 'truncated', sequentialRead: true, limitInputPixels: mostMegapixels * 1e6 })
      .resize(8, 8, { fit: 'fill', fastShrinkOnLoad: false })
      .raw()
      .toBuffer();
    return true;
  } catch {
    return false;
  }
}

/** The first bytes of each format. */
const signs: readonly (readonly [string, RegExp])[] = [
  ['jpg', /^\xff\xd8\xff/],
  ['png', /^\x89PNG\r\n/],
  ['webp', /^RIFF[\s\S]{4}WEBP/],
  ['avif', /^[\s\S]{4}ftyp(?:avif|avis|mif1)/],
  ['heic', /^[\s\S]{4}ftyp(?:heic|heix|hevc)/],
  ['gif', /^GIF8[79]a/],
  ['tiff', /^(?:II\*\0|MM\0\*)/],
  ['bmp', /^BM[\s\S]{4}\0\0\0\0/],
  ['svg', /^(?:\xef\xbb\xbf)?\s*(?:<\?xml[\s\S]*?)?<svg[\s>]/i],
];

async function readFormat(path: string): Promise<string | undefined> {
  try {
    const file = await open(path);
    const { buffer, bytesRead } = await file.read(Buffer.alloc(512), 0, 512, 0).finally(() => file.close());
    const head = buffer.subarray(0, bytesRead).toString('latin1');
    return signs.find(([, pattern]) => pattern.test(head))?.[0];
  } catch {
    return undefined;
  }
}
