import type { Page } from 'playwright-core';
import { expect, it } from 'vitest';
import { setStage } from '../served-site.ts';

const stage = setStage();
const kinds = [
  '/',
  '/filmer/',
  '/filmer/bolig-forst/',
  '/artikler/hjerterom-i-radhuset/',
  '/handbok/',
  '/handbok/hva-det-er/fem-prinsipper/',
  '/ordliste/a/',
  '/kilder/',
  '/sok/',
  '/undervisning/',
  '/404.html',
];

const open = async (address: string, width: number, height: number) => {
  const context = await stage.browser.newContext({ viewport: { width, height } });
  const page = await context.newPage();
  await page.goto(stage.origin + address);
  return page;
};

/** The height and width of everything a selector finds and a reader sees. */
const sizesOf = (page: Page, selector: string) =>
  page.locator(`${selector} >> visible=true`).evaluateAll((elements) =>
    elements.map((element) => {
      const { width, height } = element.getBoundingClientRect();
      return { what: element.outerHTML.slice(0, 90), least: Math.min(width, height), height };
    }),
  );

it.each([
  [1440, 900],
  [1366, 768],
  [390, 844],
])('on a screen of %d × %d the front page shows what it is and all three doors', async (width, height) => {
  const page = await open('/', width, height);
  for (const selector of ['h1', '.home-head .lead', '.doors li:nth-child(1)', '.doors li:nth-child(3) strong']) {
    const box = await page.locator(selector).boundingBox();
    expect((box?.y ?? Infinity) + (box?.height ?? 0), selector).toBeLessThanOrEqual(height);
  }
  await page.context().close();
});

it.each(kinds)('%s has main actions of 44 pixels and no target below 24', async (address) => {
  const page = await open(address, 360, 740);
  const actions = await sizesOf(
    page,
    ':is(.doors a, .button, button:not(.term), .previous-next a, input[type="search"], select)',
  );
  expect(actions.filter(({ height }) => height < 44)).toEqual([]);
  const targets = await sizesOf(
    page,
    ':is(header.site-header a, .site-footer-links a, .contents a, .part-tree a, .topic-list a, .letters a, summary)',
  );
  expect(targets.length).toBeGreaterThan(0);
  expect(targets.filter(({ least }) => least < 24)).toEqual([]);
  await page.context().close();
});

it.each(kinds)('%s can be read at 400 per cent: nothing is cut, and nothing sticks over the text', async (address) => {
  const page = await open(address, 320, 256);
  const overflow = await page.evaluate(
    () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
  );
  expect(overflow).toBe(0);
  const sticking = await page.evaluate(() =>
    [...document.querySelectorAll('body *')]
      .filter((element) => ['fixed', 'sticky'].includes(getComputedStyle(element).position))
      .map((element) => element.outerHTML.slice(0, 80)),
  );
  expect(sticking.filter((html) => !html.includes('popover'))).toEqual([]);
  await page.context().close();
});

it.each(kinds)('%s is walked through by keyboard from its skip link on, and shows where one is', async (address) => {
  const page = await open(address, 1280, 900);
  await page.keyboard.press('Tab');
  expect(await page.evaluate(() => document.activeElement?.className)).toBe('skip-link');
  const seen: number[] = [];
  for (let stop = 0; stop < 30; stop += 1) {
    const { outline, top } = await page.evaluate(() => {
      const element = document.activeElement ?? document.body;
      const style = getComputedStyle(element);
      const isBrowsersOwn = element.matches('video, body');
      return {
        outline: isBrowsersOwn || (style.outlineStyle !== 'none' && parseFloat(style.outlineWidth) >= 2),
        top: element.getBoundingClientRect().top + scrollY,
      };
    });
    expect(outline, `stop ${stop}`).toBe(true);
    seen.push(top);
    await page.keyboard.press('Tab');
  }
  // The first stops are the head's, from left to right and top to bottom.
  expect(seen.slice(1, 5)).toEqual(seen.slice(1, 5).toSorted((a, b) => a - b));
  await page.context().close();
});

it('long Norwegian words break by the rules of their language', async () => {
  const page = await open('/handbok/hva-det-er/fem-prinsipper/', 320, 640);
  expect(await page.evaluate(() => document.documentElement.lang)).toBe('nb');
  expect(await page.locator('h1').evaluate((heading) => getComputedStyle(heading).hyphens)).toBe('auto');
  await page.context().close();
});
