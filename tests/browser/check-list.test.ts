import type { BrowserContextOptions, Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { findAxeFaults } from '../axe-faults.ts';
import { setStage } from '../served-site.ts';

const stage = setStage();
const address = '/bidra/';

const open = async (options: BrowserContextOptions = {}, init?: () => void): Promise<Page> => {
  const context = await stage.browser.newContext(options);
  const page = await context.newPage();
  if (init) await page.addInitScript(init);
  await page.goto(stage.origin + address);
  // Its script comes when the reader stirs.
  await page.keyboard.press('Shift');
  if (options.javaScriptEnabled !== false) await page.waitForSelector('check-list:not([hidden])');
  return page;
};
const boxes = (page: Page) => page.locator('.checklist li > [type="checkbox"]');
const ticked = (page: Page) => boxes(page).evaluateAll((all) => all.map((box) => (box as HTMLInputElement).checked));
const kept = (page: Page) => page.evaluate(() => localStorage.length);
const wish = (page: Page) => page.locator('check-list [type="checkbox"]').first();

describe('a checklist', () => {
  it('is ticked by keyboard or by its words, and forgets it all when the page is left', async () => {
    const page = await open();
    await boxes(page).first().focus();
    await page.keyboard.press('Space');
    await page.locator('.checklist li > span').nth(1).click();
    expect((await ticked(page)).slice(0, 2)).toEqual([true, true]);
    expect(await kept(page)).toBe(0);
    await page.reload();
    await page.keyboard.press('Shift');
    await page.waitForSelector('check-list:not([hidden])');
    expect(await ticked(page)).not.toContain(true);
    await page.context().close();
  });

  it('remembers on this machine when the reader asks for it, until told to forget', async () => {
    const page = await open();
    await boxes(page).nth(1).check();
    await wish(page).check();
    await boxes(page).first().check();
    await boxes(page).nth(1).uncheck();
    await page.reload();
    await page.keyboard.press('Shift');
    await page.waitForSelector('check-list:not([hidden])');
    expect([(await ticked(page)).slice(0, 2), await wish(page).isChecked()]).toEqual([[true, false], true]);
    await page.locator('check-list button').first().click();
    expect([await kept(page), await ticked(page), await wish(page).isChecked()]).toEqual([
      0,
      (await ticked(page)).map(() => false),
      false,
    ]);
    await page.context().close();
  });

  it('keeps its ticks on the same words when other items come before them', async () => {
    const page = await open();
    await wish(page).check();
    await boxes(page).nth(1).check();
    const html = await (await page.request.get(stage.origin + address)).text();
    const edited = html.replace(/(class="drawn-list checklist"[\s\S]*?<ul>)/, '$1<li>Noe nytt først</li>');
    expect(edited).not.toBe(html);
    await page.route(`**${address}`, (route) => route.fulfill({ body: edited, contentType: 'text/html' }));
    await page.reload();
    await page.keyboard.press('Shift');
    await page.waitForSelector('check-list:not([hidden])');
    expect((await ticked(page)).slice(0, 3)).toEqual([false, false, true]);
    await page.context().close();
  });

  it('says so in a browser that keeps nothing, and can still be ticked', async () => {
    const page = await open({}, () =>
      Object.defineProperty(window, 'localStorage', {
        get: () => {
          throw new Error('refused');
        },
      }),
    );
    await wish(page).click();
    expect(await wish(page).isChecked()).toBe(false);
    expect(await page.locator('check-list [role="status"]').first().textContent()).not.toBe('');
    await boxes(page).first().check();
    await page.context().close();
  });

  it('is a list with empty boxes on paper, and without script', async () => {
    const page = await open({ javaScriptEnabled: false });
    for (const media of ['screen', 'print'] as const) {
      await page.emulateMedia({ media });
      expect(await page.locator('check-list').first().isVisible()).toBe(false);
      const [width, border] = await page
        .locator('.checklist li')
        .first()
        .evaluate((item) => {
          const { inlineSize, borderTopWidth } = getComputedStyle(item, '::before');
          return [parseFloat(inlineSize), parseFloat(borderTopWidth)] as const;
        });
      expect(width).toBeGreaterThan(10);
      expect(border).toBeGreaterThan(0);
    }
    await page.context().close();
  });

  it('has no fault axe can find while it remembers', async () => {
    const page = await open({ bypassCSP: true });
    await wish(page).check();
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme });
      expect(await findAxeFaults(page)).toEqual([]);
    }
    await page.context().close();
  });
});
