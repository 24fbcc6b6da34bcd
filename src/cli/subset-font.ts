/**
 * Cuts Newsreader down to the letters our languages and names need and writes the one font file the site serves.
 * Run by hand with `npm run font`; the result is committed.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import subsetFont from 'subset-font';
import { fontLetters } from '../lib/font-letters.ts';

const source = createRequire(import.meta.url).resolve(
  '@fontsource-variable/newsreader/files/newsreader-latin-wght-normal.woff2',
);
const target = new URL('../styles/fonts/newsreader.woff2', import.meta.url);

const font = await subsetFont(readFileSync(source), fontLetters, {
  targetFormat: 'woff2',
  variationAxes: { wght: { min: 400, max: 600, default: 400 } },
  noLayoutClosure: true,
});
writeFileSync(target, font);
process.stdout.write(`newsreader.woff2: ${font.length} bytes\n`);
