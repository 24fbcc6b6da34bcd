import { readFileSync } from 'node:fs';
import type { BrowserContextOptions, Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { findAxeFaults } from '../axe-faults.ts';
import { setStage } from '../served-site.ts';

const stage = setStage();
const address = '/handbok/regnestykke/';

/** Opens the sheet as a reader with a keyboard: nothing is fetched before something is pressed. */
async function open({ path = address, ...options }: BrowserContextOptions & { path?: string } = {}): Promise<Page> {
  const page = await stage.browser.newPage(options);
  await page.goto(stage.origin + path);
  await page.keyboard.press('Tab');
  await page.locator('[data-tools]').waitFor({ state: 'visible' });
  return page;
}

const answer = async (page: Page, name: string) =>
  (await page.locator(`[data-result="${name}"]`).textContent())?.replaceAll('\u00a0', ' ');

/** Writes in one field after the other with the keyboard alone. */
async function write(page: Page, first: string, numbers: readonly string[]): Promise<void> {
  await page.locator(`#${first}`).focus();
  for (const number of numbers) {
    await page.keyboard.type(number);
    await page.keyboard.press('Tab');
  }
}

describe('the sheet with a keyboard', () => {
  it('reckons the example and a municipality’s own numbers', async () => {
    const page = await open();
    await write(page, 'staff', ['5', '3 800 000,00', '', '', '', '8', '10', '', '20 000', '1000', '1000']);
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('social-count');
    await write(page, 'social-count', ['10', '1200', '', '', '6500', '10']);
    expect(await answer(page, 'costPerYear')).toBe('3 800 000 kr');
    expect(await answer(page, 'capacity')).toBe('40 deltakere');
    expect(await answer(page, 'perPlaceYear')).toBe('95 000 kr');
    expect(await answer(page, 'perPlaceMonth')).toBe('7 917 kr');
    expect(await answer(page, 'perParticipantMonth')).toBe('15 833 kr');
    expect(await answer(page, 'difference')).toBe(
      '183 333 kr mindre enn i dag (fra 86 667 kr mindre enn i dag til 280 000 kr mindre enn i dag)',
    );
    expect(await answer(page, 'breakEven')).toBe('13 deltakere (fra 11 deltakere til 17 deltakere)');
    expect(await page.locator('[role="status"]').last().textContent()).toContain('Forskjell per måned: 183');
    await page.close();
  });

  it('fills in the example and empties itself', async () => {
    const page = await open();
    await page.locator('[data-do="example"]').press('Enter');
    expect(await answer(page, 'perPlaceYear')).toBe('95 000 kr');
    expect(await page.locator('#costPerYear').inputValue()).toBe('3\u00a0800\u00a0000');
    await page.locator('[data-do="empty"]').press('Space');
    expect(await answer(page, 'perPlaceYear')).toBe('');
    await page.close();
  });

  it('says at the field what is wrong, and takes it back when it is mended', async () => {
    const page = await open();
    const field = page.locator('#costPerYear');
    const fault = page.locator('#costPerYear-feil');
    await field.focus();
    await page.keyboard.type('mye');
    expect(await fault.textContent()).toBe('');
    await page.keyboard.press('Tab');
    expect(await fault.textContent()).toContain('ikke et tall');
    expect(await field.getAttribute('aria-invalid')).toBe('true');
    expect((await field.getAttribute('aria-describedby'))?.split(' ')).toContain('costPerYear-feil');
    await field.fill('-4');
    await field.blur();
    expect(await fault.textContent()).toContain('under null');
    await field.fill('4');
    expect(await fault.textContent()).toBe('');
    expect(await field.getAttribute('aria-invalid')).toBeNull();
    await page.locator('#social-count').fill('2,5');
    await page.locator('#social-count').blur();
    expect(await page.locator('#social-count-feil').textContent()).toContain('helt tall');
    await page.close();
  });

  it.each([
    [address, 'Et felt har feil'],
    ['/nn/handbok/reknestykke/', 'Eit felt har feil'],
    ['/en/handbook/costs/', 'A field has a mistake in it'],
  ])('answers nothing while a field has a fault, and says so (%s)', async (path, said) => {
    const page = await open({ path });
    await page.locator('[data-do="example"]').click();
    const status = page.locator('cost-sheet [role="status"]');
    const field = page.locator('#participantsPerStaff');
    await field.fill('åtte');
    expect(new Set(await page.locator('[data-result]').allTextContents())).toEqual(new Set(['–']));
    expect(await status.textContent()).not.toBe(said);
    // Printed from the keyboard, before one is done with the field.
    await page.evaluate(() => dispatchEvent(new Event('beforeprint')));
    for (const media of ['screen', 'print'] as const) {
      await page.emulateMedia({ media });
      expect(await status.textContent()).toBe(said);
      expect((await status.boundingBox())?.height).toBeGreaterThan(10);
    }
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.emulateMedia({ media: 'screen' }).then(() => page.locator('[data-do="download"]').click()),
    ]);
    const lines = readFileSync(await download.path(), 'utf8')
      .trimEnd()
      .split('\r\n');
    expect(lines.filter((line) => line.split(';')[1] === said)).toHaveLength(9);
    expect(lines.filter((line) => line.split(';')[1] === 'åtte')).toHaveLength(1);
    await field.fill('8');
    expect(await answer(page, 'perPlaceYear')).toMatch(/^95.000 kr$/);
    expect(await status.textContent()).toMatch(/7.917/);
    expect((await status.boundingBox())?.height ?? 0).toBeLessThan(2);
    await page.close();
  });

  it('tells when there are more participants than places, and when it never breaks even', async () => {
    const page = await open();
    await write(page, 'staff', ['1', '1000000', '', '', '', '8', '9', '', '1000', '', '2000']);
    expect(await answer(page, 'capacity')).toContain('flere deltakere enn teamet har plass til');
    expect(await answer(page, 'breakEven')).toBe('aldri');
    expect(await answer(page, 'difference')).toMatch(/ kr mer enn i dag$/);
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.locator('[data-do="download"]').press('Enter'),
    ]);
    expect(readFileSync(await download.path(), 'utf8')).toContain('\r\nGår i null ved;aldri;aldri;aldri;');
    await page.close();
  });

  it('reads and writes numbers as English does on the English page', async () => {
    const page = await open({ path: '/en/handbook/costs/' });
    await write(page, 'staff', ['5', '3,800,000.00', '', '', '', '8']);
    expect(await answer(page, 'perPlaceYear')).toBe('95,000 kr');
    await page.close();
  });
});

describe('what the reader takes along', () => {
  it('is a table that Norwegian Excel opens', async () => {
    const page = await open();
    await write(page, 'staff', ['5', '3 800 000,50', '', '', '', '8']);
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.locator('[data-do="download"]').press('Enter'),
    ]);
    expect(download.suggestedFilename()).toBe('regnestykke.csv');
    const csv = readFileSync(await download.path(), 'utf8');
    const lines = csv.split('\r\n');
    expect(lines[0]).toBe('\uFEFFPost;Tall;Lavest;Høyest;Formel');
    expect(lines).toContain('Teamet: Kostnad per år i alt;3800000,5;;;');
    expect(lines).toContain('Per plass per år;95000,01;;;kostnad per år ÷ plasser');
    expect(lines.filter((line) => line !== '').every((line) => line.split(';').length >= 5)).toBe(true);
    await page.close();
  });

  it('is kept only when asked for, and forgotten when asked for', async () => {
    const context = await stage.browser.newContext();
    const visit = async () => {
      const page = await context.newPage();
      await page.goto(stage.origin + address);
      await page.keyboard.press('Tab');
      await page.locator('[data-tools]').waitFor({ state: 'visible' });
      return page;
    };
    const kept = (page: Page) => page.evaluate(() => localStorage.getItem('cost-sheet'));
    const first = await visit();
    await first.locator('#staff').fill('4,5');
    expect(await kept(first)).toBeNull();
    await first.locator('cost-sheet [type="checkbox"]').press('Space');
    expect(await kept(first)).toContain('4,5');
    await first.close();
    const second = await visit();
    expect(await second.locator('#staff').inputValue()).toBe('4,5');
    await second.locator('cost-sheet [type="checkbox"]').press('Space');
    expect(await kept(second)).toBeNull();
    await second.evaluate(() => localStorage.setItem('cost-sheet', '{damaged'));
    await second.close();
    const third = await visit();
    expect(await third.locator('#staff').inputValue()).toBe('');
    expect(await third.locator('cost-sheet [type="checkbox"]').isChecked()).toBe(false);
    await context.close();
  });

  it('is taken away by no other window but where the reader unticks the box or empties the sheet', async () => {
    const context = await stage.browser.newContext();
    const visit = async () => {
      const page = await context.newPage();
      await page.goto(stage.origin + address);
      await page.keyboard.press('Tab');
      await page.locator('[data-tools]').waitFor({ state: 'visible' });
      return page;
    };
    const [a, b] = [await visit(), await visit()];
    const box = (page: Page) => page.locator('cost-sheet [type="checkbox"]');
    const kept = (page: Page) => page.evaluate(() => JSON.parse(localStorage.getItem('cost-sheet') ?? 'null'));
    const shows = (page: Page, id: string, value: string) =>
      page.waitForFunction(([field, text]) => (document.getElementById(field) as HTMLInputElement).value === text, [
        id,
        value,
      ] as const);
    const isTicked = (page: Page, isWanted: boolean) =>
      page.waitForFunction(
        (wanted) => document.querySelector<HTMLInputElement>('cost-sheet [type="checkbox"]')?.checked === wanted,
        isWanted,
      );
    await b.locator('#rent').fill('7');
    await a.locator('#staff').fill('4,5');
    await a.locator('#rent').fill('9');
    await box(a).check();
    await isTicked(b, true);
    await shows(b, 'staff', '4,5');
    // What B wrote itself is not written over, and takes nothing from A.
    expect(await b.locator('#rent').inputValue()).toBe('7');
    await b.locator('#pay').fill('100');
    expect(await kept(b)).toMatchObject({ staff: '4,5', rent: '9', pay: '100' });
    await shows(a, 'pay', '100');
    await a.locator('#staff').fill('');
    await shows(b, 'staff', '');
    await b.locator('[data-do="empty"]').click();
    expect(Object.values(await kept(b)).join('')).toBe('');
    await shows(a, 'pay', '');
    await a.locator('#staff').fill('3');
    await box(b).uncheck();
    await isTicked(a, false);
    expect([await kept(a), await a.locator('#staff').inputValue()]).toEqual([null, '3']);
    await a.locator('#staff').fill('4');
    expect(await kept(a)).toBeNull();
    await context.close();
  });

  it('is not kept where the browser refuses, which is said', async () => {
    const page = await stage.browser.newPage();
    await page.addInitScript(() =>
      Object.defineProperty(window, 'localStorage', {
        get: () => {
          throw new Error('refused');
        },
      }),
    );
    await page.goto(stage.origin + address);
    await page.keyboard.press('Tab');
    await page.locator('[data-tools]').waitFor({ state: 'visible' });
    await page.locator('cost-sheet [type="checkbox"]').click();
    expect(await page.locator('cost-sheet [type="checkbox"]').isChecked()).toBe(false);
    const status = page.locator('cost-sheet [role="status"]');
    expect(await status.textContent()).toContain('Nettleseren vil ikke huske noe.');
    expect((await status.boundingBox())?.height).toBeGreaterThan(10);
    await page.close();
  });

  it('is told to nobody', async () => {
    const page = await open();
    const asked: string[] = [];
    page.on('request', (request) => asked.push(request.url()));
    await page.locator('[data-do="example"]').click();
    await page.locator('#social-count').fill('12');
    await page.locator('#social-count').blur();
    expect(asked).toEqual([]);
    expect(page.url()).toBe(stage.origin + address);
    await page.close();
  });
});

describe('for everyone', () => {
  it('has every field and formula without script, on screen and on paper', async () => {
    const context = await stage.browser.newContext({ javaScriptEnabled: false });
    const page = await context.newPage();
    await page.goto(stage.origin + address);
    expect(await page.locator('[data-tools]').isVisible()).toBe(false);
    for (const media of ['screen', 'print'] as const) {
      await page.emulateMedia({ media });
      expect(await page.locator('cost-sheet input[type="text"]:visible').count()).toBe(17);
      expect(await page.locator('cost-sheet dt small:visible').count()).toBe(9);
      expect(await page.locator('cost-sheet label:visible').count()).toBe(17);
    }
    await context.close();
  });

  it.each(['light', 'dark'] as const)('has no fault axe can find while it is in use (%s)', async (colorScheme) => {
    const page = await open({ bypassCSP: true, colorScheme, viewport: { width: 320, height: 700 } });
    await page.locator('[data-do="example"]').click();
    await page.locator('#staff').fill('mange');
    await page.locator('#staff').blur();
    expect(await findAxeFaults(page)).toEqual([]);
    const { overflow } = await page.evaluate(() => ({
      overflow: document.documentElement.scrollWidth - document.documentElement.clientWidth,
    }));
    expect(overflow).toBe(0);
    await page.close();
  });

  it('prints what is written, without its buttons', async () => {
    const page = await open();
    await page.locator('[data-do="example"]').click();
    await page.emulateMedia({ media: 'print' });
    expect(await page.locator('cost-sheet button:visible').count()).toBe(0);
    expect(await page.locator('cost-sheet [type="checkbox"]').isVisible()).toBe(false);
    expect(await answer(page, 'perPlaceYear')).toBe('95 000 kr');
    await page.close();
  });
});
