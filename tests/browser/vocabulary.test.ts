import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { BrowserContext, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { setStage } from '../served-site.ts';

const stage = setStage();
const axeSource = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** What each tag of the vocabulary becomes on the guide's page. */
const drawn = {
  Begrep: 'button.term',
  Diagram: '.chart svg[role="img"]',
  Faktaboks: 'aside.fact-box',
  Fallgruver: '.pitfalls',
  Figur: '.figure picture[data-tone^="#"] img',
  Film: '.film-card',
  Kart: '.place-map svg[role="img"]',
  Kilde: '.source-mark',
  Lover: '.laws th[scope="row"]',
  Nokkeltall: '.key-figures strong',
  Oyeblikk: '.film-moment a[href*="#t="]',
  Prinsipp: '.principle-card a[href*="/prinsipper/#"]',
  Sammenligning: '.comparison h3',
  Sitat: '.quotation blockquote',
  Sjekkliste: '.checklist li',
  Sporsmal: '.questions',
  Steg: '.steps li',
  Tidslinje: '.timeline li',
} as const;

let context: BrowserContext;
let page: Page;
beforeAll(async () => {
  context = await stage.browser.newContext({ bypassCSP: true, viewport: { width: 1024, height: 800 } });
  page = await context.newPage();
  await page.goto(`${stage.origin}/bidra/`);
});
afterAll(() => context.close());

/** What the stylesheet makes of a mark before an element. */
const markBefore = (selector: string) =>
  page
    .locator(selector)
    .first()
    .evaluate((element) => {
      const { borderTopWidth, borderTopStyle, inlineSize } = getComputedStyle(element, '::before');
      return { border: borderTopStyle === 'none' ? 0 : parseFloat(borderTopWidth), width: parseFloat(inlineSize) };
    });

describe('the words authors may use', () => {
  it.each(Object.entries(drawn))('%s is drawn', async (_tag, selector) => {
    expect(await page.locator(`.prose ${selector}`).first().isVisible()).toBe(true);
  });

  it('have no fault axe can find, in light or dark colours', async () => {
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme });
      const faults = await page.evaluate(async (source) => {
        const scope = globalThis as unknown as { axe?: { run(): Promise<{ violations: { id: string }[] }> } };
        // The page's own policy forbids evaluated code, so the checker is brought in past it by the test's context.
        if (!scope.axe) new Function(source)();
        return (await scope.axe?.run())?.violations.map(({ id }) => id);
      }, axeSource);
      expect(faults, colorScheme).toEqual([]);
    }
  });

  it.each([320, 360, 640, 1440])('fit a screen %s pixels wide', async (width) => {
    await page.setViewportSize({ width, height: 800 });
    const beyond = await page.evaluate(() =>
      [...document.querySelectorAll('.prose *')]
        .filter((element) => !element.closest('[popover]') && element.getClientRects().length > 0)
        .filter((element) => element.getBoundingClientRect().right > document.documentElement.clientWidth + 1)
        .map((element) => element.outerHTML.slice(0, 80)),
    );
    expect(beyond).toEqual([]);
    await page.setViewportSize({ width: 1024, height: 800 });
  });

  it('a map and a chart have names and are no stops for the keyboard', async () => {
    for (const selector of ['.place-map svg', '.chart svg']) {
      expect(await page.locator(selector).getAttribute('aria-label')).toMatch(/\p{L}{3}/u);
      expect(await page.locator(`${selector} :is(a, [tabindex])`).count()).toBe(0);
    }
  });

  it('the list by the map leads to every place', async () => {
    const links = await page.locator('.place-map a').evaluateAll((all) => all.map((link) => link.getAttribute('href')));
    expect(links.length).toBeGreaterThan(0);
    await page.goto(`${stage.origin}/steder/`);
    for (const link of links) expect(await page.locator(`[id="${link?.split('#')[1]}"]`).count(), link ?? '').toBe(1);
    await page.goto(`${stage.origin}/bidra/`);
  });

  it('a picture waits in its own colour, and comes when it is needed', async () => {
    const picture = page.locator('.figure picture');
    const tone = (await picture.getAttribute('data-tone')) ?? '';
    const colour = await picture.evaluate((element) => getComputedStyle(element).backgroundColor);
    const [red, green, blue] = (tone.match(/[0-9a-f]{2}/g) ?? []).map((part) => Number.parseInt(part, 16));
    // A browser that cannot read a colour out of an attribute shows the plain raised one.
    expect([`rgb(${red}, ${green}, ${blue})`, 'rgb(241, 233, 219)']).toContain(colour);
    expect(await picture.locator('img').getAttribute('loading')).toBe('lazy');
    expect(
      await picture.locator('source').evaluateAll((all) => all.map((source) => source.getAttribute('type'))),
    ).toEqual(['image/avif', 'image/webp']);
  });
});

describe('without the site’s own colours', () => {
  it.each([
    '.fact-box',
    '.pitfalls',
    '.questions',
    '.principle-card',
    '.film-moment',
    '.checklist',
    '.key-figures li',
    '.comparison h3',
    '.prose .film-card',
    'pre',
  ])('%s still has a line around it or on top', async (selector) => {
    await page.emulateMedia({ forcedColors: 'active' });
    const [width, style] = await page
      .locator(selector)
      .first()
      .evaluate((element) => {
        const { borderBlockStartWidth, borderBlockStartStyle } = getComputedStyle(element);
        return [parseFloat(borderBlockStartWidth), borderBlockStartStyle] as const;
      });
    expect([style, width > 0]).toEqual(['solid', true]);
    await page.emulateMedia({ forcedColors: 'none' });
  });

  it.each(['.place-map path', '.chart rect'])('%s is drawn in the colours of the reader', async (selector) => {
    await page.emulateMedia({ forcedColors: 'active' });
    const [stroke, text] = await page
      .locator(selector)
      .first()
      .evaluate((element) => [getComputedStyle(element).stroke, getComputedStyle(document.body).color]);
    expect(stroke).toBe(text);
    await page.emulateMedia({ forcedColors: 'none' });
  });
});

describe('on paper', () => {
  beforeAll(() => page.emulateMedia({ media: 'print' }));
  afterAll(() => page.emulateMedia({ media: 'screen' }));

  it('the numbers of a chart are shown as a table', async () => {
    const height = await page.locator('.chart table').evaluate((table) => {
      const isSkipped = !table.checkVisibility({ contentVisibilityAuto: true });
      return isSkipped ? 0 : table.getBoundingClientRect().height;
    });
    expect(height).toBeGreaterThan(40);
  });

  it('a checklist has boxes to tick, and nothing about this machine', async () => {
    // Its script comes when the reader stirs.
    await page.keyboard.press('Shift');
    const box = await page.locator('.checklist li > [type="checkbox"]').first().boundingBox();
    expect(box?.width).toBeGreaterThanOrEqual(20);
    expect(await page.locator('check-list').first().isVisible()).toBe(false);
  });

  it.each(['.steps li', '.timeline li'])('%s keeps its mark', async (selector) => {
    expect((await markBefore(selector)).border).toBeGreaterThan(0);
  });
});
