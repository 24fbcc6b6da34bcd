import type { Page } from 'playwright-core';
import { expect, it } from 'vitest';
import { findAxeFaults } from '../axe-faults.ts';
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

/** Opens the field and writes in it, and waits for what it suggests. */
const write = async (address: string, words: string) => {
  const page = await open(address);
  await page.keyboard.press('/');
  await page.locator('#hurtigsok[role="combobox"]').waitFor();
  await page.keyboard.type(words);
  return page;
};
const options = (page: Page) => page.locator('.quick-search [role="option"]').allTextContents();
const field = (page: Page) => page.locator('#hurtigsok');
const chosen = async (page: Page) => {
  const id = await field(page).getAttribute('aria-activedescendant');
  return id === null ? null : page.locator(`#${id}[aria-selected="true"]`).textContent();
};

it('what the field suggests is fetched when it is first used, and breaks no policy', async () => {
  const context = await stage.browser.newContext();
  const page = await context.newPage();
  const asked: string[] = [];
  const said: string[] = [];
  page.on('request', (request) => asked.push(new URL(request.url()).pathname));
  page.on('console', (message) => said.push(message.text()));
  page.on('pageerror', (error) => said.push(error.message));
  await page.goto(stage.origin + article, { waitUntil: 'networkidle' });
  const fetchedLater = () => asked.filter((path) => /suggestions|stikkord\.json$/.test(path));
  expect(fetchedLater()).toEqual([]);
  await page.keyboard.press('/');
  await page.locator('#hurtigsok[role="combobox"]').waitFor();
  expect(fetchedLater()).toEqual([expect.stringContaining('suggestions'), '/innhold/stikkord.json']);
  await page.keyboard.type('<b>leie');
  expect((await options(page))[0]).toBe('Søk etter «<b>leie»');
  await page.keyboard.press('Escape');
  await page.keyboard.press('Escape');
  await page.keyboard.press('/');
  expect(fetchedLater()).toHaveLength(2);
  expect(said).toEqual([]);
  await context.close();
});

it.each([
  [article, 'bostedslos', ['Søk etter «bostedslos»', 'bostedsløs Ord'], /^\d forslag$/],
  [article, 'hjemløs', ['Søk etter «hjemløs»', 'hjemløs, se bostedsløs'], /^2 forslag$/],
  [article, 'kontrakt', ['Søk etter «kontrakt»', 'kontrakt: husleiekontrakt'], /^\d forslag$/],
  [article, 'husliekontrakt', ['Søk etter «husliekontrakt»', 'husleiekontrakt Ord'], /^1 forslag$/],
  [article, 'kvantefysikk', ['Søk etter «kvantefysikk»'], /^0 forslag$/],
  ['/en/', 'harm', ['Search for ‘harm’', 'harm reduction Term'], /^\d suggestions$/],
  ['/nn/', 'bustadlaus', ['Søk etter «bustadlaus»', 'bustadlaus Ord'], /^\d framlegg$/],
])('on %s «%s» gets suggestions, and their number is announced', async (address, words, first, count) => {
  const page = await write(address, words);
  expect((await options(page)).slice(0, first.length)).toEqual(first);
  expect(await page.locator('.quick-search [role="status"]').textContent()).toMatch(count);
  expect((await options(page)).length).toBeLessThanOrEqual(8);
  await page.context().close();
});

it('the arrows move among the suggestions while the focus stays in the field, and Enter goes to the chosen one', async () => {
  const page = await write(article, 'bostedslos');
  expect([await chosen(page), await field(page).getAttribute('aria-expanded')]).toEqual([null, 'true']);
  await page.keyboard.press('ArrowDown');
  expect(await chosen(page)).toBe('Søk etter «bostedslos»');
  await page.keyboard.press('ArrowUp');
  expect(await chosen(page)).toBe((await options(page)).at(-1));
  await page.keyboard.press('Home');
  expect([await chosen(page), await field(page).evaluate((input: HTMLInputElement) => input.selectionStart)]).toEqual([
    null,
    0,
  ]);
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('ArrowDown');
  expect([await chosen(page), await focused(page)]).toEqual(['bostedsløs Ord', 'hurtigsok']);
  await page.keyboard.press('Enter');
  await page.waitForURL('**/ordliste/a/#bostedslos');
  await page.context().close();
});

it('Enter with nothing chosen, or with the first, asks the search page', async () => {
  for (const keys of [['Enter'], ['ArrowDown', 'Enter']]) {
    const page = await write('/en/about/', 'rent & home');
    for (const key of keys) await page.keyboard.press(key);
    await page.waitForURL('**/en/search/?q=rent+%26+home');
    await page.context().close();
  }
});

it('Escape closes the list first and the field next, keeps what is written, and gives the focus back', async () => {
  const page = await open(article);
  await page.locator('.source-mark a').first().focus();
  await page.keyboard.press('Control+k');
  await page.locator('#hurtigsok[role="combobox"]').waitFor();
  await page.keyboard.type('husleie');
  const list = page.locator('.quick-search [role="listbox"]');
  expect(await list.isVisible()).toBe(true);
  await page.keyboard.press('Escape');
  expect([await list.isVisible(), await isOpen(page), await field(page).inputValue()]).toEqual([
    false,
    true,
    'husleie',
  ]);
  expect(await field(page).getAttribute('aria-expanded')).toBe('false');
  await page.keyboard.press('Escape');
  expect(await isOpen(page)).toBe(false);
  expect(await page.evaluate(() => document.activeElement?.getAttribute('href'))).toBe('#kilde-1');
  await page.context().close();
});

it('a finger can choose: each suggestion is 44 px high, and a press goes there', async () => {
  const context = await stage.browser.newContext({ hasTouch: true, viewport: { width: 390, height: 844 } });
  const page = await context.newPage();
  await page.goto(stage.origin + article);
  await page.locator('.site-search-link').tap();
  await page.locator('#hurtigsok[role="combobox"]').waitFor();
  await page.keyboard.type('bolig');
  const boxes = await page
    .locator('.quick-search [role="option"]')
    .evaluateAll((found) => found.map((option) => option.getBoundingClientRect().height));
  expect(boxes).toHaveLength(8);
  expect(Math.min(...boxes)).toBeGreaterThanOrEqual(44);
  const sideways = () => document.documentElement.scrollWidth - document.documentElement.clientWidth;
  expect(await page.evaluate(sideways)).toBe(0);
  await page.locator('.quick-search [role="option"]').nth(1).tap();
  await page.waitForURL('**/ordliste/a/#bolig');
  await context.close();
});

it('a suggestion on the same page closes the field and goes there', async () => {
  const page = await write('/ordliste/a/', 'bostedsløs');
  await page.locator('.quick-search [role="option"]').nth(1).click();
  await page.waitForURL('**/ordliste/a/#bostedslos');
  expect(await isOpen(page)).toBe(false);
  await page.context().close();
});

it('a browser that cannot fetch the suggestions still asks the search page', async () => {
  const page = await open(article);
  await page.route('**/*.json', (route) => route.abort());
  await page.keyboard.press('/');
  await page.keyboard.type('husleie');
  await page.keyboard.press('Enter');
  await page.waitForURL('**/sok/?q=husleie');
  await page.context().close();
});

it('the open field has no fault axe can find, in light or dark colours', async () => {
  const context = await stage.browser.newContext({ bypassCSP: true });
  const page = await context.newPage();
  await page.goto(stage.origin + article);
  await page.keyboard.press('/');
  await page.locator('#hurtigsok[role="combobox"]').waitFor();
  await page.keyboard.type('bolig');
  await page.keyboard.press('ArrowDown');
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme });
    expect(await findAxeFaults(page), colorScheme).toEqual([]);
  }
  await context.close();
});

it('without script the link leads to the search page', async () => {
  const page = await open(article, { javaScriptEnabled: false });
  await page.locator('.site-search-link').click();
  expect(new URL(page.url()).pathname).toBe('/sok/');
  expect(await page.locator('.quick-search').count()).toBe(0);
  await page.goto(stage.origin + article);
  expect(await page.locator('.quick-search').getAttribute('action')).toBe('/innhold/');
  await page.context().close();
});
