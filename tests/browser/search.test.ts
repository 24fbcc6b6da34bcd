import type { BrowserContextOptions, Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { findAxeFaults } from '../axe-faults.ts';
import { setStage } from '../served-site.ts';

const stage = setStage();

async function open(address: string, options: BrowserContextOptions = {}): Promise<Page> {
  const context = await stage.browser.newContext(options);
  const page = await context.newPage();
  await page.goto(stage.origin + address);
  return page;
}

/** Asks a question on an open search page, and waits for its answer. */
async function ask(page: Page, question: string): Promise<Page> {
  await page.locator('main input[type="search"]').fill(question);
  await page.locator(`site-search[data-answered=${JSON.stringify(question)}]`).waitFor();
  return page;
}

const search = async (address: string, question: string) => ask(await open(address), question);
const hitsOf = (page: Page) =>
  page.locator('.search-results > li > a').evaluateAll((links) => links.map((link) => link.getAttribute('href') ?? ''));
const told = (page: Page) => page.locator('.search-understood li').allTextContents();
const close = (page: Page) => page.context().close();

describe('a question finds the page that answers it', () => {
  it.each([
    ['/sok/', 'boligene', '/handbok/boligen/finne-bolig/'],
    ['/sok/', 'hjerterom', '/filmer/hjerterom/'],
    ['/sok/', 'trygghetsplan', '/handbok/oppfolgingen/hjemmebesok/'],
    ['/sok/', 'oppfolging', '/handbok/oppfolgingen/hjemmebesok/'],
    ['/sok/', 'modeltrofasthet', '/handbok/laering/modelltrofasthet/'],
    ['/sok/', 'trygghets plan', '/handbok/oppfolgingen/hjemmebesok/'],
    ['/sok/', 'harm reduction', '/ordliste/s/#skadereduksjon'],
    ['/sok/', 'heimebesøk', '/handbok/oppfolgingen/hjemmebesok/'],
    ['/sok/', 'hva er Housing First?', '/handbok/hva-det-er/hva-er-housing-first/'],
    ['/nn/sok/', 'heimebesøk', '/nn/handbok/oppfolgingen/hjemmebesok/'],
    ['/en/search/', 'landlord', '/en/'],
  ])('%s: «%s» → %s', async (address, question, wanted) => {
    const page = await search(address, question);
    const hits = (await hitsOf(page)).slice(0, 5);
    expect(
      hits.some((href) => href.startsWith(wanted)),
      hits.join(' | '),
    ).toBe(true);
    await close(page);
  });

  it('with the words around it as the page has them, the words asked for marked and no seam left', async () => {
    const page = await open('/sok/');
    for (const question of ['kontrakt', 'oppfølging', 'plan', 'bostedsløs']) {
      await ask(page, question);
      expect(await page.locator('.search-results mark').count()).toBeGreaterThan(0);
      expect(await page.locator('.search-results').textContent()).not.toMatch(/\p{L}\|\p{L}/u);
    }
    expect(await page.locator('.search-results mark').allTextContents()).toContainEqual(
      expect.stringMatching(/bostedsløs/i),
    );
    await close(page);
  });

  it('a quoted phrase is asked for word for word, with dashes or without', async () => {
    const page = await search('/sok/', '"Ingen må bli rusfri"');
    expect(await hitsOf(page)).toContain('/filmer/bolig-forst/');
    await ask(page, '"rusfri bli må ingen"');
    expect(await hitsOf(page)).toEqual([]);
    await ask(page, '«Ditt valg – Bolig først»');
    expect(await hitsOf(page)).toContain('/steder/');
    await close(page);
  });
});

describe('how a question was understood', () => {
  it('is shown, and can be undone', async () => {
    const page = await search('/sok/', 'bostedslos');
    expect(await told(page)).toEqual(['Viser treff for bostedsløs. Søk heller på bostedslos']);
    await page.locator('.search-understood a').click();
    await page.locator('site-search[data-answered="\\"bostedslos\\""]').waitFor();
    expect(await page.locator('main input[type="search"]').inputValue()).toBe('"bostedslos"');
    expect(await hitsOf(page)).toEqual([]);
    expect(await told(page)).toEqual([]);
    await close(page);
  });

  it('a hurtful word is understood, and printed nowhere', async () => {
    const page = await search('/sok/', 'uteligger');
    expect((await hitsOf(page))[0]).toMatch(/^\/(nn\/)?ordliste\//);
    expect((await page.locator('.search-results, .search-understood').allTextContents()).join(' ')).not.toMatch(
      /utelig/i,
    );
    await close(page);
  });

  it.each(['boms', 'uteliggere', 'alkoholikere', 'rusmisbrukerne'])(
    '«%s» is understood in its own form, and printed nowhere',
    async (word) => {
      const page = await search('/sok/', word);
      expect((await hitsOf(page)).length).toBeGreaterThan(0);
      const said = await page.locator('.search-results, .search-understood, .search-status').allTextContents();
      expect(said.join(' ').toLowerCase()).not.toContain(word);
      await close(page);
    },
  );

  it('words nobody has written get an honest answer, and ways on', async () => {
    const page = await search('/sok/', 'bostedsforsikring kvantekromodynamikk');
    expect(await hitsOf(page)).toEqual([]);
    expect(await page.locator('.search-status').textContent()).toBe(
      'Ingen treff på «bostedsforsikring kvantekromodynamikk».',
    );
    expect(await page.locator('.search-nearest a').count()).toBeGreaterThan(0);
    expect(await page.locator('.search-none a[href="/innhold/"]').isVisible()).toBe(true);
    expect(await page.locator('.search-none a[href^="/tema/"]').count()).toBeGreaterThan(5);
    expect(decodeURIComponent((await page.locator('.search-ask').getAttribute('href')) ?? '')).toMatch(
      /^mailto:.+subject=.*bostedsforsikring/,
    );
    await page.locator('.search-nearest a').first().click();
    await page.locator('.search-results > li').first().waitFor();
    expect(await page.locator('.search-none').isVisible()).toBe(false);
    await close(page);
  });

  it('what looks like HTML is only words', async () => {
    const page = await search('/sok/', '<img src=x onerror=alert(1)> nøkkel');
    expect(await page.locator('site-search img').count()).toBe(0);
    await close(page);
  });
});

describe('the film answers', () => {
  it('with the sentence, the second and the handbook’s section, which lead to the very place', async () => {
    const page = await search('/sok/', 'må jeg være rusfri for å få en nøkkel');
    const moment = page.locator('.search-moments li a').first();
    expect(await moment.textContent()).toMatch(/Ingen må bli rusfri .* nøkkel\.Spill fra 0:15/);
    expect(await moment.locator('mark').allTextContents()).toEqual(expect.arrayContaining(['rusfri', 'nøkkel.']));
    const places = page.locator('.search-results a[href="/filmer/bolig-forst/#t-00-00-15"]');
    expect(await places.allTextContents()).toEqual(['Spill fra 0:15']);
    expect(await page.locator('.moment-section a').getAttribute('href')).toMatch(/^\/handbok\/.+\/#/);
    await moment.click();
    await page.waitForURL('**/filmer/bolig-forst/#t-00-00-15');
    expect(await page.locator('#t-00-00-15').isVisible()).toBe(true);
    await close(page);
  });

  it('and is silent where it says nothing of it', async () => {
    const page = await search('/sok/', 'husleiekontrakt');
    expect((await hitsOf(page)).length).toBeGreaterThan(0);
    expect(await page.locator('.search-moments').isVisible()).toBe(false);
    await close(page);
  });
});

describe('the search page', () => {
  it('narrows by kind, topic and place, with how many each leaves, and keeps it in the address', async () => {
    const page = await search('/sok/', 'bolig');
    await page.locator('.search-filters summary').click();
    const film = page.locator('select[name="type"] option[value="film"]');
    await page.waitForFunction(() =>
      /\(\d+\)$/.test(document.querySelector('option[value="film"]')?.textContent ?? ''),
    );
    const count = Number(/\((\d+)\)/.exec((await film.textContent()) ?? '')?.[1]);
    await page.locator('select[name="type"]').selectOption('film');
    await page.waitForURL('**/sok/?q=bolig&type=film');
    const films = await hitsOf(page);
    expect([films.length, films.filter((href) => !/\/film(er|ar)\//.test(href))]).toEqual([count, []]);
    await page.locator('select[name="topic"]').selectOption('prinsipper');
    await page.waitForURL('**/sok/?q=bolig&type=film&topic=prinsipper');
    expect((await hitsOf(page))[0]).toBe('/filmer/bolig-forst/');
    await close(page);
  });

  it('a shared address asks again, and the way back restores the question and the length of the list', async () => {
    const page = await open('/sok/?q=kommune&language=nb');
    await page.locator('.search-more').click();
    await page.locator('.search-results > li').nth(10).waitFor();
    const before = await hitsOf(page);
    await page.locator('.search-results > li > a').nth(12).click();
    await page.waitForURL((url) => !url.pathname.startsWith('/sok/'));
    await page.goBack();
    await page.waitForFunction(
      (count) => document.querySelectorAll('.search-results > li').length === count,
      before.length,
    );
    expect(await hitsOf(page)).toEqual(before);
    expect(await page.locator('main input[type="search"]').inputValue()).toBe('kommune');
    await close(page);
  });

  it('without a question it lists what is chosen', async () => {
    const page = await open('/sok/?type=film&language=nb');
    await page.locator('.search-results > li').first().waitFor();
    expect((await hitsOf(page)).sort()).toEqual([
      '/filmer/bolig-forst/',
      '/filmer/for-a-bekjempe-bostedslosheten/',
      '/filmer/hjerterom/',
      '/filmer/life-begins-at-home/',
    ]);
    await close(page);
  });

  it('«Vis flere» shows each page once, however fast it is pressed, and moves on to the first new one', async () => {
    const page = await search('/sok/', 'bolig');
    await page.locator('.search-more').waitFor();
    await page.evaluate(() => {
      const more = document.querySelector<HTMLButtonElement>('.search-more');
      more?.click();
      more?.click();
    });
    await page.locator('.search-results > li').nth(19).waitFor();
    const hits = await hitsOf(page);
    expect(new Set(hits).size).toBe(hits.length);
    expect(await page.evaluate(() => document.activeElement?.getAttribute('href'))).toBe(hits[10]);
    await close(page);
  });

  it('says politely how many, and works by keyboard alone', async () => {
    const page = await open('/sok/');
    await page.keyboard.press('/');
    await page.keyboard.type('hjerterom');
    await page.locator('site-search[data-answered="hjerterom"]').waitFor();
    expect(await page.locator('[role="status"].search-status').textContent()).toMatch(/^\d+ treff$/);
    await page.keyboard.press('Enter');
    for (let presses = 0; presses < 12; presses++) {
      await page.keyboard.press('Tab');
      if (await page.evaluate(() => document.activeElement?.matches('.search-results > li > a'))) break;
    }
    await page.keyboard.press('Enter');
    await page.waitForURL((url) => url.pathname !== '/sok/');
    await close(page);
  });

  it('marks the words on the page opened, when the reader wishes it', async () => {
    const page = await search('/sok/', 'nøkkel');
    const marks = () => page.evaluate(() => [...(CSS.highlights.get('searched') ?? [])].length);
    await page.locator('.search-filters summary').click();
    await page.locator('.search-mark').check();
    await page.locator('.search-results a[href^="/artikler/"]').first().click();
    await page.waitForURL('**/artikler/**');
    await page.waitForFunction(() => CSS.highlights.has('searched'));
    expect(await marks()).toBeGreaterThan(0);
    expect(new URL(page.url()).search).toBe('');
    await page.goto(`${stage.origin}/om/`, { waitUntil: 'networkidle' });
    expect(await marks()).toBe(0);
    await page.goto(`${stage.origin}/sok/?q=nøkkel`);
    await page.locator('.search-filters summary').click();
    await page.locator('.search-mark').uncheck();
    expect(await page.evaluate(() => localStorage.length)).toBe(0);
    await page.locator('.search-results a[href^="/artikler/"]').first().click();
    await page.waitForURL('**/artikler/**');
    await page.waitForLoadState('networkidle');
    expect(await marks()).toBe(0);
    await close(page);
  });

  it('loads nothing before the field is used, and breaks no policy after', async () => {
    const context = await stage.browser.newContext();
    const page = await context.newPage();
    const asked: string[] = [];
    const said: string[] = [];
    page.on('request', (request) => asked.push(new URL(request.url()).pathname));
    page.on('console', (message) => said.push(message.text()));
    await page.goto(`${stage.origin}/sok/`, { waitUntil: 'networkidle' });
    const first = asked.length;
    expect(asked.filter((path) => /pagefind|site-search/.test(path))).toEqual([]);
    await ask(page, 'kommune');
    expect(asked.some((path) => path.startsWith('/pagefind/'))).toBe(true);
    expect(asked.filter((path) => /worker|-ui/.test(path))).toEqual([]);
    // Chromium asks for the icon again when the address changes.
    const fetched = asked.slice(first).filter((path) => path !== '/favicon.svg');
    expect(fetched.length).toBe(new Set(fetched).size);
    expect(said).toEqual([]);
    await close(page);
  });

  it('answers what was written before its script had come', async () => {
    const context = await stage.browser.newContext();
    const page = await context.newPage();
    await page.route('**/*.js', async (route) => {
      await new Promise((resolve) => setTimeout(resolve, 500));
      await route.continue();
    });
    await page.goto(`${stage.origin}/sok/`, { waitUntil: 'commit' });
    await page.locator('main input[type="search"]').fill('husleie');
    await page.locator('.search-results > li').first().waitFor();
    expect(await page.locator('main input[type="search"]').inputValue()).toBe('husleie');
    await close(page);
  });

  it.each(['lexicon.nb.json', 'wasm.nb.wasm', 'words.nb.0.txt', 'index/**'])(
    'tells when %s cannot be had, and answers when it can',
    async (file) => {
      const page = await open('/sok/');
      await page.route(`**/pagefind/${file}`, (route) => route.abort());
      await ask(page, 'husleie');
      expect(await page.locator('.search-status').textContent()).toContain('Søket kunne ikke lastes');
      await page.unroute(`**/pagefind/${file}`);
      await ask(page, 'husleien');
      expect((await hitsOf(page)).length).toBeGreaterThan(0);
      await close(page);
    },
  );

  it.each(['phrases.nb.json', 'rare.nb.json'])('answers without %s, which only helps', async (file) => {
    const page = await open('/sok/');
    await page.route(`**/pagefind/${file}`, (route) => route.abort());
    await ask(page, 'husleie xyzzyq oppfølging kontrakt');
    expect((await hitsOf(page)).length).toBeGreaterThan(0);
    await close(page);
  });

  it('says when it is the choices that leave nothing, and takes them away', async () => {
    const page = await open('/sok/?q=bolig&type=term&place=trondheim');
    await page.locator('.search-none').waitFor();
    expect(await page.locator('.search-status').textContent()).toBe('Ingen treff med valgene dine.');
    await page.locator('.search-nearest a').click();
    await page.waitForURL('**/sok/?q=bolig');
    await page.locator('.search-results > li').first().waitFor();
    await close(page);
  });

  it('choices stay open when the question is taken away', async () => {
    const page = await search('/sok/', 'bolig');
    await ask(page, '');
    await page.waitForFunction(() =>
      /[1-9]\d*\)$/.test(document.querySelector('option[value="film"]')?.textContent ?? ''),
    );
    expect(await page.locator('[name="type"] option[value="film"]').isDisabled()).toBe(false);
    await close(page);
  });

  it('a page that is missing asks the search page', async () => {
    const page = await open('/finnes-ikke/');
    await page.locator('main input[type="search"]').fill('hjerterom');
    await page.keyboard.press('Enter');
    await page.locator('.search-results > li').first().waitFor();
    expect(new URL(page.url()).pathname).toBe('/sok/');
    await close(page);
  });

  it('without script the form leads to the keywords', async () => {
    const page = await open('/sok/', { javaScriptEnabled: false });
    await page.locator('main input[type="search"]').fill('film');
    await page.locator('main button[type="submit"]').click();
    expect(new URL(page.url()).pathname).toBe('/innhold/');
    expect(await page.locator('.letters a').count()).toBeGreaterThan(5);
    expect(await page.locator('.alphabet a').count()).toBeGreaterThan(90);
    await close(page);
  });

  it.each(['nøkkel', 'kvantekromodynamikk'])(
    'with its answer to «%s» has no fault axe can find, in light or dark',
    async (question) => {
      const page = await open('/sok/', { bypassCSP: true });
      await ask(page, question);
      await page.locator('.search-filters summary').click();
      for (const colorScheme of ['light', 'dark'] as const) {
        await page.emulateMedia({ colorScheme });
        expect(await findAxeFaults(page), colorScheme).toEqual([]);
      }
      await close(page);
    },
  );

  it('works where the browser keeps nothing', async () => {
    const context = await stage.browser.newContext();
    await context.addInitScript(() => {
      for (const name of ['localStorage', 'sessionStorage'])
        Object.defineProperty(window, name, {
          get: () => {
            throw new DOMException('no', 'SecurityError');
          },
        });
    });
    const page = await context.newPage();
    await page.goto(`${stage.origin}/sok/`);
    await ask(page, 'nøkkel');
    expect((await hitsOf(page)).length).toBeGreaterThan(0);
    await close(page);
  });

  it.each([320, 1280])('with its answers stays within a window of %s px', async (width) => {
    const page = await open('/sok/?q=n%C3%B8kkel&language=nb', { viewport: { width, height: 700 } });
    await page.locator('.search-results > li').first().waitFor();
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
    await close(page);
  });
});
