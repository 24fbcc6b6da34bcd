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

  it('a word is explained while somebody points at it or has it in focus, and Escape takes that away', async () => {
    const page = await stage.browser.newPage({ viewport: { width: 1024, height: 800 } });
    await page.goto(`${stage.origin}/artikler/housing-first-pa-fem-minutter/`);
    // Browsers without interest invokers explain the word when it is pressed; another test sees to that.
    if (!(await page.evaluate(() => 'interestForElement' in HTMLButtonElement.prototype))) return page.close();
    const term = page.locator('button.term').first();
    const box = page.locator(`#${await term.getAttribute('interestfor')}`);
    const away = async () => {
      await page.mouse.move(1, 1);
      await box.waitFor({ state: 'hidden' });
    };
    await term.hover();
    await box.waitFor({ state: 'visible' });
    await box.locator('strong').hover();
    await page.waitForTimeout(1000);
    expect(await box.isVisible(), 'the box stays while it is pointed at').toBe(true);
    await away();
    await term.hover();
    await box.waitFor({ state: 'visible' });
    await page.keyboard.press('Escape');
    await box.waitFor({ state: 'hidden' });
    await away();
    await term.hover();
    await box.waitFor({ state: 'visible' });
    await term.click();
    expect(await box.isVisible(), 'a press does not take away what pointing showed').toBe(true);
    await page.keyboard.press('Escape');
    await away();
    await term.focus();
    await page.keyboard.press('Shift+Tab');
    await page.keyboard.press('Tab');
    await box.waitFor({ state: 'visible' });
    await page.keyboard.press('Tab');
    expect(await box.locator('a').evaluate((link) => link === document.activeElement)).toBe(true);
    await page.keyboard.press('Escape');
    await box.waitFor({ state: 'hidden' });
    await page.close();
  });

  it('on paper the words explained in the text stand as a list at its end', async () => {
    const page = await stage.browser.newPage();
    await page.goto(`${stage.origin}/artikler/housing-first-pa-fem-minutter/`);
    const heading = page.locator('.term-list h2');
    expect(await heading.isVisible()).toBe(false);
    await page.emulateMedia({ media: 'print' });
    expect(await heading.isVisible()).toBe(true);
    const words = page.locator('.term-list p');
    expect(await words.count()).toBe(await page.locator('button.term').count());
    const tops = await words.evaluateAll((all) => all.map((word) => word.getBoundingClientRect()));
    expect(tops.every(({ top, height }, index) => height > 0 && top >= (tops[index - 1]?.bottom ?? 0))).toBe(true);
    expect(await words.locator('a:visible').count()).toBe(0);
    await page.close();
  });

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
