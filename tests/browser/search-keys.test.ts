import type { Page } from 'playwright-core';
import { expect, it } from 'vitest';
import { setStage } from '../served-site.ts';

const stage = setStage();
const article = '/artikler/hjerterom-i-radhuset/';

const open = async (address: string, options: { javaScriptEnabled?: boolean } = {}) => {
  const context = await stage.browser.newContext(options);
  const page = await context.newPage();
  await page.goto(stage.origin + address);
  return page;
};
const focused = (page: Page) => page.evaluate(() => document.activeElement?.id ?? '');
const isOpen = (page: Page) => page.locator('.quick-search').isVisible();

it.each(['/', 'Control+k', 'Meta+k'])('%s opens the search field, and Escape gives the focus back', async (key) => {
  const page = await open(article);
  await page.locator('.source-mark a').first().focus();
  await page.keyboard.press(key);
  expect([await isOpen(page), await focused(page)]).toEqual([true, 'hurtigsok']);
  expect(await page.locator('#hurtigsok').inputValue()).toBe('');
  await page.keyboard.press('Escape');
  expect(await isOpen(page)).toBe(false);
  expect(await page.evaluate(() => document.activeElement?.getAttribute('href'))).toBe('#kilde-1');
  await page.context().close();
});

it('a slash written in the field is a slash, and the question goes to the search page', async () => {
  const page = await open(article);
  await page.keyboard.press('/');
  await page.keyboard.type('og/eller');
  expect(await page.locator('#hurtigsok').inputValue()).toBe('og/eller');
  await page.keyboard.press('Enter');
  await page.waitForURL('**/sok/?q=og%2Feller');
  await page.waitForFunction(() => document.querySelector<HTMLInputElement>('#sok')?.value === 'og/eller');
  await page.context().close();
});

it('on the search page the keys lead to its own field', async () => {
  const page = await open('/en/search/');
  await page.keyboard.press('/');
  expect(await focused(page)).toBe('sok');
  await page.context().close();
});

it('the keys can be switched off, stay off on the next page, and leave nothing behind when switched on again', async () => {
  const page = await open(article);
  await page.locator('.site-search-link').click();
  expect(await isOpen(page)).toBe(true);
  await page.locator('.quick-search [type="checkbox"]').uncheck();
  await page.goto(`${stage.origin}/om/`);
  for (const key of ['/', 'Control+k']) await page.keyboard.press(key);
  expect(await isOpen(page)).toBe(false);
  await page.locator('.site-search-link').click();
  await page.locator('.quick-search [type="checkbox"]').check();
  expect(await page.evaluate(() => localStorage.length)).toBe(0);
  await page.keyboard.press('Escape');
  await page.keyboard.press('/');
  expect(await isOpen(page)).toBe(true);
  await page.context().close();
});

it('without script the link leads to the search page', async () => {
  const page = await open(article, { javaScriptEnabled: false });
  await page.locator('.site-search-link').click();
  expect(new URL(page.url()).pathname).toBe('/sok/');
  await page.context().close();
});
