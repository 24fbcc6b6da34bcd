import { describe, expect, it } from 'vitest';
import { setStage } from '../served-site.ts';

const stage = setStage();

describe('reading', () => {
  it('the skip link comes first and leads past the header', async () => {
    const page = await stage.browser.newPage();
    await page.goto(`${stage.origin}/artikler/hjerterom-i-radhuset/`);
    await page.keyboard.press('Tab');
    expect(await page.evaluate(() => document.activeElement?.className)).toBe('skip-link');
    await page.keyboard.press('Enter');
    await page.keyboard.press('Tab');
    expect(await page.evaluate(() => document.activeElement?.closest('main') !== null)).toBe(true);
    await page.close();
  });

  it.each([true, false])(
    'a word from the glossary is explained where it stands (script: %s)',
    async (javaScriptEnabled) => {
      const context = await stage.browser.newContext({ javaScriptEnabled, viewport: { width: 360, height: 700 } });
      const page = await context.newPage();
      await page.goto(`${stage.origin}/artikler/housing-first-pa-fem-minutter/`);
      const term = page.locator('button.term').first();
      const box = page.locator(`#${await term.getAttribute('popovertarget')}`);
      expect(await box.isVisible()).toBe(false);
      await term.click();
      expect(await box.isVisible()).toBe(true);
      expect(await box.locator('a').getAttribute('href')).toMatch(/^\/ordliste\/[a-z]\/#/);
      await context.close();
    },
  );

  it('a source mark leads to the source and every heading to itself', async () => {
    const page = await stage.browser.newPage();
    await page.goto(`${stage.origin}/handbok/laering/modelltrofasthet/`);
    await page.locator('.source-mark a').first().click();
    expect(new URL(page.url()).hash).toBe('#kilde-1');
    expect(await page.locator('#kilde-1 a').getAttribute('href')).toMatch(/^https?:/);
    const headings = page.locator('.prose h2[id]:not([id="pitfalls"]):not([id="questions"]), .prose h3[id]');
    for (const heading of await headings.all()) {
      expect(await heading.locator('a').getAttribute('href')).toBe(`#${await heading.getAttribute('id')}`);
    }
    await page.close();
  });

  it('is whole at 200 per cent text on a small phone', async () => {
    const context = await stage.browser.newContext({ viewport: { width: 320, height: 640 } });
    const page = await context.newPage();
    for (const address of [
      '/',
      '/filmer/bolig-forst/',
      '/handbok/hva-det-er/atte-prinsipper/',
      '/ordliste/a/',
      '/sok/',
    ]) {
      await page.goto(stage.origin + address);
      await page.evaluate(() => document.documentElement.style.setProperty('font-size', '200%'));
      expect(
        await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth),
        address,
      ).toBe(0);
    }
    await context.close();
  });

  it('has targets large enough for a thumb', async () => {
    const context = await stage.browser.newContext({ viewport: { width: 360, height: 740 } });
    const page = await context.newPage();
    await page.goto(`${stage.origin}/`);
    const heights = await page
      .locator('.site-menu a, .doors a')
      .evaluateAll((links) => links.map((link) => link.getBoundingClientRect().height));
    expect(Math.min(...heights)).toBeGreaterThanOrEqual(24);
    await context.close();
  });

  it('a missing page helps the reader on', async () => {
    const page = await stage.browser.newPage();
    const response = await page.goto(`${stage.origin}/artikler/finnes-ikke/`);
    expect(response?.status()).toBe(404);
    expect(await page.locator('main a').count()).toBeGreaterThan(4);
    expect(await page.locator('main input[type="search"]').count()).toBe(1);
    await page.close();
  });

  it('prints the words and the sources’ addresses, without menus', async () => {
    const page = await stage.browser.newPage();
    await page.goto(`${stage.origin}/artikler/hva-ble-det-av-veiviseren/`);
    await page.emulateMedia({ media: 'print' });
    expect(await page.locator('.site-menu').isVisible()).toBe(false);
    expect(await page.locator('.site-name').isVisible()).toBe(true);
    expect(await page.locator('.prose').isVisible()).toBe(true);
    const after = await page
      .locator('.source-list li a')
      .first()
      .evaluate((link) => getComputedStyle(link, '::after').content);
    expect(after).toContain('http');
    await page.close();
  });

  it('can be read in forced colours', async () => {
    const context = await stage.browser.newContext({ forcedColors: 'active' });
    const page = await context.newPage();
    await page.goto(`${stage.origin}/`);
    const [text, ground] = await page.evaluate(() => [
      getComputedStyle(document.body).color,
      getComputedStyle(document.body).backgroundColor,
    ]);
    expect(text).not.toBe(ground);
    await context.close();
  });
});
