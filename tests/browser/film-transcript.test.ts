import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import {
  isPaused,
  openPage,
  play,
  seek,
  timeOf,
  waitForElement,
  waitForStatus,
  waitForStop,
  waitForTime,
} from '../film-page.ts';
import { setStage } from '../served-site.ts';

const stage = setStage();
const film = '/filmer/bolig-forst/';
const open = (address: string, options = {}) => openPage(stage.browser, stage.origin + address, options);
const openWords = async (options = {}) => {
  const page = await open(film, options);
  await page.locator('.transcript summary').click();
  await waitForElement(page);
  return page;
};
const tool = (page: Page, name: string) => page.locator('.cue-tools').getByText(name, { exact: true });
const toldBy = (page: Page) => page.locator('.cue-tools [role="status"]');
const readClipboard = (page: Page) => page.evaluate(() => navigator.clipboard.readText());
const grant = { permissions: ['clipboard-read', 'clipboard-write'] };

describe('a line of the transcript', () => {
  it('plays the film from its second, becomes the address, and gets tools right after its paragraph', async () => {
    const page = await openWords();
    await page.locator('#t-00-00-15').click();
    await waitForTime(page, 15.3);
    expect(await isPaused(page)).toBe(false);
    expect(page.url()).toBe(`${stage.origin + film}#t-00-00-15`);
    const before = await page.locator('.cue-tools').evaluate((tools) => tools.previousElementSibling?.textContent);
    expect(before).toContain('Ingen må bli rusfri');
    await page.context().close();
  });

  it('is a place one can link to: the words are open there, the film is ready and still', async () => {
    const page = await open(`${film}#t-00-01-03`);
    await waitForStatus(page, 'Filmen begynner på 1:03 når du spiller den av.');
    expect(await timeOf(page)).toBe(63.54);
    expect(await isPaused(page)).toBe(true);
    const line = page.locator('#t-00-01-03');
    await line.evaluate(
      (element) =>
        new Promise((done) =>
          new IntersectionObserver((entries) => entries[0]?.isIntersecting && done(true)).observe(element),
        ),
    );
    expect(await line.evaluate((element) => element.matches(':target'))).toBe(true);
    await tool(page, 'Kopier lenke').waitFor();
    await page.context().close();
  });

  it('opens in a new tab when the viewer asks for that, and the film stays where it is', async () => {
    const page = await openWords();
    const [tab] = await Promise.all([
      page.context().waitForEvent('page'),
      page.locator('#t-00-00-15').click({ modifiers: ['ControlOrMeta'] }),
    ]);
    expect(tab.url()).toContain('#t-00-00-15');
    expect(await timeOf(page)).toBe(0);
    await page.context().close();
  });

  it('can be marked with the mouse without playing', async () => {
    const page = await openWords();
    const box = await page.locator('#t-00-00-02').boundingBox();
    if (!box) throw new Error('The line is not shown.');
    await page.mouse.move(box.x - 8, box.y + box.height / 2);
    await page.mouse.down();
    await page.mouse.move(box.x + 120, box.y + box.height / 2, { steps: 6 });
    await page.mouse.up();
    expect((await page.evaluate(() => String(getSelection()))).length).toBeGreaterThan(4);
    await page.waitForTimeout(150);
    expect(await isPaused(page)).toBe(true);
    expect(page.url()).toBe(stage.origin + film);
    await page.context().close();
  });

  it('is followed down the page only when the viewer asks', async () => {
    const page = await openWords({ viewport: { width: 1024, height: 500 } });
    const top = () => page.evaluate(() => scrollY);
    await play(page);
    await page.evaluate(() => scrollTo(0, 0));
    await seek(page, 60.6);
    await page.locator('#t-00-01-00[aria-current]').waitFor({ state: 'attached' });
    await page.waitForTimeout(300);
    expect(await top()).toBe(0);
    await page.getByLabel('Følg med i teksten').check();
    await seek(page, 72);
    await page.waitForFunction(() => {
      const { top: above, bottom } = document.querySelector('#t-00-01-11')?.getBoundingClientRect() ?? {
        top: -1,
        bottom: 0,
      };
      return above >= 0 && bottom <= innerHeight;
    });
    await page.context().close();
  });
});

describe('the tools of a line', () => {
  it('copy a link to it', async () => {
    const page = await openWords(grant);
    await page.locator('#t-00-00-12').click();
    await tool(page, 'Kopier lenke').click();
    await toldBy(page).getByText('Kopiert.').waitFor();
    expect(await readClipboard(page)).toMatch(/^https:\/\/[^/]+\/filmer\/bolig-forst\/#t-00-00-12$/);
    await page.context().close();
  });

  it('copy it as a quotation with reference, by keyboard alone', async () => {
    const page = await openWords(grant);
    await page.locator('#t-00-00-12').focus();
    await page.keyboard.press('Enter');
    await tool(page, 'Kopier sitat').waitFor();
    // The tools come next after what is left of the paragraph.
    for (const _press of ['the next line', 'Kopier lenke', 'Kopier sitat']) await page.keyboard.press('Tab');
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('Kopier sitat');
    await page.keyboard.press('Enter');
    await toldBy(page).getByText('Kopiert.').waitFor();
    expect(await readClipboard(page)).toMatch(
      /^«En: Bolig uten forbehold.» – Bolig først – fem prinsipper på ett minutt \(film, Bolig først, 2026\), 0:12\. https:\/\/[^/]+\/filmer\/bolig-forst\/#t-00-00-12$/,
    );
    await page.context().close();
  });

  it('mark the text for copying by hand where the browser refuses', async () => {
    const page = await openWords();
    await page.evaluate(() =>
      Object.defineProperty(navigator, 'clipboard', { value: { writeText: () => Promise.reject(new Error('no')) } }),
    );
    await page.locator('#t-00-00-12').click();
    await tool(page, 'Kopier lenke').click();
    await toldBy(page).getByText('Trykk Ctrl+C').waitFor();
    expect(await page.evaluate(() => String(getSelection()))).toContain('#t-00-00-12');
    await page.context().close();
  });

  it('make a clip, also of lines chosen backwards: link, codes and citation get the range, and the link plays exactly it', async () => {
    const page = await openWords(grant);
    await page.locator('#t-00-00-15').click();
    await tool(page, 'Klipp fra her').click();
    await toldBy(page).getByText('Klippet begynner her.').waitFor();
    await page.locator('#t-00-00-12').click();
    await tool(page, 'Klipp til hit').click();
    await toldBy(page).getByText('Klippet 0:12–0:21 er klart.').waitFor();
    expect(await page.locator('.clip-line').allTextContents()).toEqual([
      'En: Bolig uten forbehold.',
      'Ingen må bli rusfri eller gå i behandling for å få en nøkkel.',
    ]);
    expect(await page.locator('.clip-first').getAttribute('id')).toBe('t-00-00-12');
    expect(await page.locator('.clip-last').getAttribute('id')).toBe('t-00-00-15');
    await page.getByRole('link', { name: 'Hent lenke og kode' }).click();
    await page.getByRole('heading', { name: 'Klipp 0:12–0:21' }).waitFor();
    const values = Object.fromEntries(
      await page
        .locator('.film-teaching textarea')
        .evaluateAll((fields) =>
          fields.map((field) => (field instanceof HTMLTextAreaElement ? [field.id, field.value] : [])),
        ),
    );
    expect(values['lenke']).toMatch(/\/filmer\/bolig-forst\/#t=12\.2,21\.2$/);
    expect(values['henvisning']).toMatch(/^Bolig først\. \(2026\)\. .+ \[Film\], 0:12–0:21\. https:\S+#t=12\.2,21\.2$/);
    expect(values['kode']).toMatch(
      /^<iframe src="https:\/\/[^"]+\/embed\/bolig-forst\/\?start=12\.2&amp;end=21\.2" title=/,
    );
    expect(values['kode-bred']).toMatch(/^<iframe src="[^"]+\?start=12\.2&amp;end=21\.2" /);
    expect(values['kode-bilde']).toContain('/filmer/bolig-forst/#t=12.2,21.2">');
    await page.getByRole('button', { name: 'Kopier: Lenke til filmen' }).click();
    await page.locator('.film-teaching [role="status"]').getByText('Kopiert.').waitFor();
    const { hash } = new URL(await readClipboard(page));

    const other = await open(film + hash);
    await waitForStatus(other, 'Klipp 0:12–0:21');
    expect(await timeOf(other)).toBe(12.2);
    await seek(other, 20.5);
    await play(other);
    await waitForStop(other, 21.1);
    expect(Math.abs((await timeOf(other)) - 21.2)).toBeLessThan(0.3);
    await other.context().close();
    await page.context().close();
  });

  it('play the clip, and go back to the whole film', async () => {
    const page = await openWords();
    await page.locator('#t-00-00-02').click();
    await tool(page, 'Klipp fra her').click();
    await tool(page, 'Klipp til hit').click();
    await page.getByRole('button', { name: 'Spill klippet' }).click();
    await waitForStatus(page, 'Klipp 0:02–0:05');
    await waitForStop(page, 5.1);
    await page.getByRole('button', { name: 'Tilbake til hele filmen' }).click();
    await page.locator('.film-teaching [role="status"]').getByText('hele filmen igjen').waitFor();
    expect(await page.locator('#lenke').inputValue()).toMatch(/\/filmer\/bolig-forst\/$/);
    expect(await page.locator('.clip-line').count()).toBe(0);
    expect(await page.locator('.clip-made').isVisible()).toBe(false);
    await page.context().close();
  });

  it('on a clip’s page copy a line, but cut no clip of the clip', async () => {
    const page = await open(`${film}klipp/egne-valg/`);
    await page.locator('#t-00-00-26').click();
    await waitForTime(page, 26.7);
    await tool(page, 'Kopier sitat').waitFor();
    expect(await page.locator('.cue-tools button').count()).toBe(2);
    await page.context().close();
  });
});

describe('the words in another language', () => {
  const english = 'What happens when home comes first?';

  it('come line by line while the film goes on: captions, chapters, marks and place are kept', async () => {
    const page = await openWords();
    await page.locator('#t-00-00-26').click();
    await waitForTime(page, 27);
    await page.locator('.transcript-languages').getByText('English').click();
    const line = page.locator('#t-00-00-26');
    await page.waitForFunction(() => document.querySelector('#t-00-00-26')?.getAttribute('lang') === 'en');
    expect(await line.textContent()).not.toContain('Den som skal bo der');
    expect(await line.getAttribute('aria-current')).toBe('true');
    expect(await page.locator('.film-chapters span').nth(2).getAttribute('lang')).toBe('en');
    expect(await page.locator('#kap-t-00-00-22').getAttribute('lang')).toBe('en');
    expect(await page.locator('.transcript-languages [aria-current]').textContent()).toBe('English');
    const shown = await page.evaluate(() =>
      [...(document.querySelector('video')?.textTracks ?? [])]
        .filter(({ mode }) => mode === 'showing')
        .map(({ kind, language }) => `${kind} ${language}`),
    );
    expect(shown).toEqual(['captions en']);
    expect(await isPaused(page)).toBe(false);
    expect(await timeOf(page)).toBeGreaterThan(26.6);
    expect(new URL(page.url()).pathname).toBe(film);
    await page.locator('.transcript-languages').getByText('Bokmål').click();
    await page.locator('#t-00-00-26', { hasText: 'Den som skal bo der' }).waitFor();
    await page.context().close();
  });

  it('come before the film is played, too', async () => {
    const page = await openWords();
    await page.locator('.transcript-languages').getByText('English').click();
    await page.getByText(english).waitFor();
    expect(await isPaused(page)).toBe(true);
    await page.context().close();
  });

  it('are on the other language’s page at the same second', async () => {
    const page = await openWords();
    await page.locator('#t-00-00-26').click();
    await waitForTime(page, 27);
    await page.locator('.language-menu').getByText('English').click();
    await page.waitForURL(/\/en\/films\/bolig-forst\/#t=\d+$/);
    await waitForStatus(page, 'The film begins at 0:2');
    expect(await timeOf(page)).toBeGreaterThanOrEqual(26);
    await page.context().close();
  });

  it('are a plain link when the film has not been started', async () => {
    const page = await openWords();
    await page.locator('.language-menu').getByText('English').click();
    await page.waitForURL(/\/en\/films\/bolig-forst\/$/);
    await page.context().close();
  });
});
