import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import sharp from 'sharp';
import { expect, it } from 'vitest';
import { setStage } from '../served-site.ts';

/**
 * The looks of a few pages, kept as pictures of one dot for every twelve, so that a letter drawn a little differently on
 * another machine is no change, and a box that has moved is. `npm run look` accepts what is there now.
 */
const stage = setStage();
const kept = 'tests/browser/look';
const seen = join(tmpdir(), 'bolig-forst-look');
const dot = 12;
/** How far apart two dots may be, of 255, before they count as different, and how many may be, in hundredths. */
const tolerance = { distance: 16, share: 3 };

const views = [
  { name: 'desktop', width: 1440, height: 900, colorScheme: 'light' },
  { name: 'phone', width: 384, height: 804, colorScheme: 'dark' },
] as const;
const pages = {
  home: '/',
  film: '/filmer/bolig-forst/',
  article: '/artikler/hjerterom-i-radhuset/',
  chapter: '/handbok/hva-det-er/fem-prinsipper/',
  handbook: '/handbok/',
};
const cases = Object.entries(pages).flatMap(([page, address]) => views.map((view) => ({ page, address, view })));

it.each(cases)('$page looks as before ($view.name)', async ({ page: name, address, view }) => {
  const { width, height, colorScheme } = view;
  const context = await stage.browser.newContext({ viewport: { width, height }, colorScheme, bypassCSP: true });
  const page = await context.newPage();
  await page.goto(stage.origin + address);
  // One font for every word, so that the machine's own plays no part; the browser's film controls are its own business.
  await page.addStyleTag({ content: ':root{--font-sans:Newsreader!important}video{visibility:hidden}' });
  await page.evaluate(() => document.fonts.load('1rem Newsreader'));
  await page.evaluate(() => document.fonts.ready);
  // Pictures put off are fetched now, and all are there before the page is looked at.
  await page.evaluate(async () => {
    for (const image of document.images) image.loading = 'eager';
    await Promise.all([...document.images].map((image) => image.decode()));
  });
  const whole = await page.screenshot({ animations: 'disabled' });
  await context.close();

  const now = await sharp(whole)
    .resize(width / dot, height / dot, { kernel: 'cubic', fit: 'fill' })
    .png()
    .toBuffer();
  const file = join(kept, `${name}-${view.name}.png`);
  if (process.env['LOOK'] === 'accept') writeFileSync(file, now);
  if (!existsSync(file)) throw new Error(`${file} mangler. Kjør: npm run look`);
  const [before, after] = await Promise.all(
    [readFileSync(file), now].map((png) => sharp(png).removeAlpha().raw().toBuffer()),
  );
  const share = countDifferent(before, after);
  if (share > tolerance.share) {
    mkdirSync(seen, { recursive: true });
    writeFileSync(join(seen, `${name}-${view.name}.png`), whole);
  }
  expect(share, `se ${seen}; er endringen ønsket: npm run look`).toBeLessThanOrEqual(tolerance.share);
});

/** How many dots differ, in hundredths. */
function countDifferent(before: Buffer | undefined, after: Buffer | undefined): number {
  if (!before || before.length !== after?.length) return 100;
  let different = 0;
  for (let place = 0; place < before.length; place += 3) {
    const isFar = [0, 1, 2].some(
      (part) => Math.abs((before[place + part] ?? 0) - (after[place + part] ?? 0)) > tolerance.distance,
    );
    if (isFar) different += 1;
  }
  return (different * 300) / before.length;
}
