import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { setStage } from '../served-site.ts';

const stage = setStage();

async function search(address: string, words: string): Promise<Page> {
  const page = await stage.browser.newPage();
  await page.goto(stage.origin + address);
  await page.locator('main input[type="search"]').fill(words);
  await page.waitForFunction(() => document.querySelector('.search-status')?.textContent !== '');
  return page;
}

const hitsOf = (page: Page) => page.locator('.search-results > li > a').allTextContents();

describe('search', () => {
  it.each([
    ['bolig', /bolig/i],
    ['boligene', /bolig/i],
    ['oppfølging', /Hjemmebesøk og oppfølging/],
    ['hjerterom', /Hjerterom/],
    ['trygghetsplan', /Hjemmebesøk/],
  ])('«%s» finds its page among the first five, with the words marked', async (words, title) => {
    const page = await search('/sok/', words);
    await page.locator('.search-results > li').first().waitFor();
    const hits = await hitsOf(page);
    expect(
      hits.slice(0, 5).some((hit) => title.test(hit)),
      hits.join(' | '),
    ).toBe(true);
    expect(await page.locator('.search-results mark').count()).toBeGreaterThan(0);
    await page.close();
  });

  it('«bolig» finds pages that say only boligen or boliger', async () => {
    const page = await search('/sok/', 'bolig');
    await page.locator('.search-results > li').first().waitFor();
    const marked = await page.locator('.search-results mark').allTextContents();
    expect(marked.map((word) => word.toLowerCase()).some((word) => /^bolig(en|er|ene)/.test(word))).toBe(true);
    await page.close();
  });

  it('filters by kind and topic, and says how many are left', async () => {
    const page = await search('/sok/', 'bolig');
    const links = page.locator('.search-results > li > a');
    const count = async () => Number.parseInt((await page.locator('.search-status').textContent()) ?? '', 10);
    await links.first().waitFor();
    const all = await count();
    await page.locator('select[name="kind"]').selectOption('Film');
    await page.waitForFunction(
      (before) => Number.parseInt(document.querySelector('.search-status')?.textContent ?? '', 10) < before,
      all,
    );
    const films = await links.evaluateAll((found) => found.map((link) => link.getAttribute('href') ?? ''));
    expect(films.length).toBe(await count());
    expect(films.filter((href) => !href.startsWith('/filmer/'))).toEqual([]);
    await page.locator('select[name="topic"]').selectOption('Prinsipper');
    await page.waitForFunction(
      (before) => Number.parseInt(document.querySelector('.search-status')?.textContent ?? '', 10) < before,
      films.length,
    );
    expect(await links.evaluateAll((found) => found.map((link) => link.getAttribute('href')))).toEqual([
      '/filmer/bolig-forst/',
    ]);
    await page.close();
  });

  it('a question in the address is answered, so that a search can be shared', async () => {
    const page = await stage.browser.newPage();
    await page.goto(`${stage.origin}/sok/?q=modelltrofasthet&kind=Håndbok`);
    await page.locator('.search-results > li').first().waitFor();
    expect(await page.locator('main input[type="search"]').inputValue()).toBe('modelltrofasthet');
    expect((await hitsOf(page))[0]).toMatch(/modelltrofasthet|modelltro/i);
    await page.close();
  });

  it('words nobody has written get an honest answer', async () => {
    const page = await search('/sok/', 'kvantekromodynamikk');
    expect(await page.locator('.search-status').textContent()).toContain('Ingen treff');
    expect(await page.locator('.search-results > li').count()).toBe(0);
    await page.close();
  });

  it('finds English pages in English and nynorsk pages in nynorsk', async () => {
    const english = await search('/en/search/', 'landlord');
    await english.locator('.search-results > li').first().waitFor();
    expect(await english.locator('.search-results > li > a').first().getAttribute('href')).toMatch(/^\/en\//);
    await english.close();
    const nynorsk = await search('/nn/sok/', 'heimebesøk');
    await nynorsk.locator('.search-results > li').first().waitFor();
    expect(await nynorsk.locator('.search-results > li > a').first().getAttribute('href')).toMatch(/^\/nn\//);
    await nynorsk.close();
  });

  it('answers what was written before its script had come', async () => {
    const page = await stage.browser.newPage();
    await page.route('**/*.js', async (route) => {
      await new Promise((resolve) => setTimeout(resolve, 500));
      await route.continue();
    });
    await page.goto(`${stage.origin}/sok/`, { waitUntil: 'commit' });
    await page.locator('main input[type="search"]').fill('husleie');
    await page.locator('.search-results > li').first().waitFor();
    expect(await page.locator('main input[type="search"]').inputValue()).toBe('husleie');
    await page.close();
  });

  it('understands a word no page prints, and does not print it', async () => {
    const page = await search('/sok/', 'sofasurfer');
    await page.locator('.search-results > li').first().waitFor();
    expect(await page.locator('.search-results > li > a').first().getAttribute('href')).toMatch(/^\/ordliste\//);
    expect((await page.locator('.search-results').textContent())?.toLowerCase()).not.toContain('sofasurfer');
    await page.close();
  });

  it('«Vis flere» shows each result once, however fast it is pressed', async () => {
    const page = await search('/sok/', 'bolig');
    await page.locator('.search-results > li').first().waitFor();
    await page.evaluate(() => {
      const more = document.querySelector<HTMLButtonElement>('.search-more');
      more?.click();
      more?.click();
    });
    await page.waitForFunction(() => document.querySelectorAll('.search-results > li').length >= 30);
    const hrefs = await page
      .locator('.search-results > li > a')
      .evaluateAll((links) => links.map((link) => link.getAttribute('href')));
    expect(new Set(hrefs).size).toBe(hrefs.length);
    await page.close();
  });

  it('a page that is missing asks the search page', async () => {
    const page = await stage.browser.newPage();
    await page.goto(`${stage.origin}/finnes-ikke/`);
    await page.locator('main input[type="search"]').fill('hjerterom');
    await page.keyboard.press('Enter');
    await page.locator('.search-results > li').first().waitFor();
    expect(new URL(page.url()).pathname).toBe('/sok/');
    await page.close();
  });

  it('loads nothing before the field is used, and breaks no policy after', async () => {
    const page = await stage.browser.newPage();
    const asked: string[] = [];
    const said: string[] = [];
    page.on('request', (request) => asked.push(new URL(request.url()).pathname));
    page.on('console', (message) => said.push(message.text()));
    await page.goto(`${stage.origin}/sok/`, { waitUntil: 'networkidle' });
    expect(asked.filter((path) => path.startsWith('/pagefind/'))).toEqual([]);
    await page.locator('main input[type="search"]').fill('kommune');
    await page.locator('.search-results > li').first().waitFor();
    expect(asked.some((path) => path.startsWith('/pagefind/'))).toBe(true);
    expect(said).toEqual([]);
    await page.close();
  });

  it('without script the page is a list of everything', async () => {
    const context = await stage.browser.newContext({ javaScriptEnabled: false });
    const page = await context.newPage();
    await page.goto(`${stage.origin}/sok/`);
    await page.locator('main input[type="search"]').fill('film');
    await page.locator('button[type="submit"]').click();
    expect(new URL(page.url()).pathname).toBe('/sok/');
    expect(await page.locator('.alphabet a').count()).toBeGreaterThan(90);
    expect(await page.locator('noscript p, .search-form p').allTextContents()).toContainEqual(
      expect.stringContaining('JavaScript'),
    );
    await context.close();
  });
});
