import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { findAxeFaults } from '../axe-faults.ts';
import { openPage } from '../film-page.ts';
import { setStage } from '../served-site.ts';

const stage = setStage();
const chapter = '/handbok/boligen/finne-bolig/';
const grant = { permissions: ['clipboard-read', 'clipboard-write'] };
const open = (address: string, options = {}) => openPage(stage.browser, stage.origin + address, options);
const readClipboard = (page: Page) => page.evaluate(() => navigator.clipboard.readText());
const told = (page: Page) => page.locator('.quote-menu [role="status"]');
const paragraph = (page: Page) => page.locator('.prose > h2 ~ p[id]').first();
const press = (page: Page, name: string) => page.locator('.quote-menu').getByRole('button', { name }).click();
const reference =
  /^Bolig først\. \(2026, 21\. november\)\. Finne bolig: .+\. https:\/\/[^/]+\/handbok\/boligen\/finne-bolig\//;

describe('with a mouse', () => {
  it('a single mark stands beside the paragraph, and copies a link that leads there', async () => {
    const page = await open(chapter, grant);
    await paragraph(page).hover();
    const mark = page.locator('.quote-mark[data-floating]');
    await mark.waitFor();
    await mark.click();
    await press(page, 'Kopier lenke');
    await told(page).getByText('Kopiert.').waitFor();
    const link = new URL(await readClipboard(page));
    expect(link.hash).toBe(`#${await paragraph(page).getAttribute('id')}`);
    expect(link.pathname).toBe(chapter);

    const other = await open(chapter + link.hash);
    await other.locator(`:target > .quote-mark`).waitFor();
    expect(await other.locator('.quote-mark:visible').count()).toBe(1);
    await other.context().close();
    await page.context().close();
  });

  it('goes along to the next paragraph and to a heading, one at a time', async () => {
    const page = await open(chapter);
    for (const place of ['.prose p[id]', '.prose h2[id]', '.prose h3[id]']) {
      await page.locator(place).first().hover();
      await page.locator(`${place} > .quote-mark`).first().waitFor();
      expect(await page.locator('.quote-mark[data-floating]').count()).toBe(1);
    }
    await page.context().close();
  });
});

describe('by keyboard alone', () => {
  it('the box has a switch that puts a button at every paragraph, and the button copies a quotation with its reference', async () => {
    const page = await open(chapter, grant);
    await page.locator('quote-marks summary').focus();
    await page.keyboard.press('Enter');
    const toggle = page.getByRole('button', { name: 'Vis «Siter» ved hvert avsnitt' });
    await toggle.waitFor();
    await toggle.focus();
    await page.keyboard.press('Space');
    expect(await toggle.getAttribute('aria-pressed')).toBe('true');
    const places = await page.locator('main :is(p, h2, h3, h4)[id]:not(nav *)').count();
    expect(await page.locator('main .quote-mark:not(quote-marks *)').count()).toBe(places);

    await paragraph(page).locator('.quote-mark').focus();
    expect(await page.evaluate(() => document.activeElement?.ariaLabel)).toMatch(/^Siter «.+ …»$/);
    await page.keyboard.press('Enter');
    for (const _press of ['Kopier lenke', 'Kopier referanse', 'Kopier sitat']) await page.keyboard.press('Tab');
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('Kopier sitat med referanse');
    await page.keyboard.press('Enter');
    await told(page).getByText('Kopiert.').waitFor();
    const [quotation = '', made = ''] = (await readClipboard(page)).split('\n\n');
    expect(quotation).toMatch(/^«At deltakerens .+» \(Bolig først, 2026, under «[^»]+», avsn\. 1\)$/);
    expect(quotation).not.toMatch(/Siter|[.]\d/);
    expect(made).toMatch(reference);
    expect(made).toMatch(/#p[2-9a-z]{5}$/);

    await page.keyboard.press('Escape');
    expect(await page.evaluate(() => document.activeElement?.className)).toBe('quote-mark');
    await toggle.focus();
    await page.keyboard.press('Space');
    expect(await page.locator('main .quote-mark:not(quote-marks *)').count()).toBe(0);
    await page.context().close();
  });

  it('the page itself is copied as the reference that stands there', async () => {
    const page = await open(chapter, grant);
    await page.locator('quote-marks summary').focus();
    await page.keyboard.press('Enter');
    await page.locator('quote-marks details > .quote-mark').click();
    await press(page, 'Kopier referanse');
    await told(page).getByText('Kopiert.').waitFor();
    const [made = '', inText] = (await readClipboard(page)).split('\n');
    expect(made).toMatch(new RegExp(`${reference.source}$`));
    expect(inText).toBe('(Bolig først, 2026)');
    await page.context().close();
  });
});

it('where the browser refuses the clipboard, the text is marked for copying by hand', async () => {
  const page = await open(`${chapter}#start-med-personen-ikke-med-boliglisten`);
  await page.evaluate(() =>
    Object.defineProperty(navigator, 'clipboard', { value: { writeText: () => Promise.reject(new Error('no')) } }),
  );
  await page.locator('h2 + .quote-mark').click();
  await press(page, 'Kopier referanse');
  await told(page).getByText('Trykk Ctrl+C').waitFor();
  expect(await page.evaluate(() => String(getSelection()))).toContain('(Bolig først, 2026, under «Start med personen');
  await page.context().close();
});

it('a film and a clip are cited too, in the language of the page', async () => {
  const page = await open('/en/films/hjerterom/');
  await page.locator('quote-marks summary').click();
  await page.getByRole('button', { name: 'Show “Cite” at every paragraph' }).click();
  expect(await page.locator('.prose .quote-mark').count()).toBeGreaterThan(3);
  expect(await page.locator('quote-marks details > p').first().textContent()).toMatch(
    /^Schytte, R\. \(Producer\)\. \(2019\)\. Hjerterom \[Film\]\. Baldurfilm\. https:/,
  );
  await page.context().close();
});

it.each([chapter, '/filmer/bolig-forst/'])(
  '%s has no fault axe can find with all marks shown, and scrolls no way but down',
  async (address) => {
    const page = await open(address, { bypassCSP: true, viewport: { width: 360, height: 740 } });
    await page.locator('quote-marks summary').click();
    await page.locator('quote-marks [aria-pressed]').click();
    await page.locator('main .quote-mark').first().click();
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme });
      expect(await findAxeFaults(page), colorScheme).toEqual([]);
    }
    expect(await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)).toBe(
      0,
    );
    await page.context().close();
  },
);

it('without script there is a reference and files to fetch, and no dead button', async () => {
  const page = await open(chapter, { javaScriptEnabled: false });
  await page.locator('quote-marks summary').click();
  expect(await page.locator('quote-marks a').allTextContents()).toEqual(['RIS', 'BibTeX', 'CSL-JSON']);
  expect(await page.locator('quote-marks button, .quote-mark').count()).toBe(0);
  await page.context().close();
});
