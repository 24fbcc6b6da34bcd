import { readFileSync } from 'node:fs';
import Ajv from 'ajv';
import type { BrowserContextOptions, Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { findAxeFaults } from '../axe-faults.ts';
import { setStage } from '../served-site.ts';

const stage = setStage();
const address = '/handbok/egenvurdering/';
const isValid = new Ajv().compile(JSON.parse(readFileSync('public/self-assessment.schema.json', 'utf8')) as object);

const open = async (options: BrowserContextOptions = {}, path = address): Promise<Page> => {
  const context = await stage.browser.newContext(options);
  const page = await context.newPage();
  await page.goto(stage.origin + path);
  if (options.javaScriptEnabled !== false) await page.waitForSelector('[data-files]:not([hidden])');
  return page;
};
const cells = (page: Page, row: number) =>
  page.locator('[data-sums] tbody tr').nth(row).locator('td').allTextContents();
const status = (page: Page) => page.locator('self-assessment [role="status"]').textContent();
const focusOn = (page: Page, selector: string) => page.locator(selector).first().focus();
const press = async (page: Page, name: string) => {
  await focusOn(page, `[data-press="${name}"]`);
  await page.keyboard.press('Enter');
};
/** Answers the first questions by keyboard alone: the arrow keys go from score to score. */
const answer = async (page: Page, scores: readonly number[]) => {
  for (const [index, score] of scores.entries()) {
    await page.locator('[data-item]').nth(index).locator('input').first().focus();
    await page.keyboard.press('Space');
    for (let step = 1; step < score; step++) await page.keyboard.press('ArrowDown');
  }
};
const writeDate = async (page: Page, date: string, name: string) => {
  await page.fill('[name="date"]', date);
  await focusOn(page, '[name="name"]');
  await page.keyboard.type(name);
};
const download = async (page: Page, name: string) => {
  const [file] = await Promise.all([page.waitForEvent('download'), press(page, name)]);
  return { name: file.suggestedFilename(), text: readFileSync(await file.path(), 'utf8') };
};
const upload = async (page: Page, name: string, text: string | Buffer) => {
  await page.setInputFiles('self-assessment [type="file"]', {
    name,
    mimeType: 'application/json',
    buffer: Buffer.from(text),
  });
  await page.waitForFunction(
    (wanted) => document.querySelector('self-assessment [role="status"]')?.textContent?.includes(wanted),
    name,
  );
};

describe('the self-assessment', () => {
  it('is answered, added up, saved, opened again and compared by keyboard, and nothing is sent or remembered', async () => {
    const page = await open();
    const asked: string[] = [];
    page.on('request', (request) => asked.push(request.url()));
    // The fifth is «don’t know», which stands last.
    await answer(page, [1, 2, 3, 4, 5, 4]);
    expect(await cells(page, 0)).toEqual(['4 av 5', '10', '2,5']);
    expect(await cells(page, 1)).toEqual(['1 av 5', '4', '4,0']);
    expect(await cells(page, 2)).toEqual(['0 av 6', '', '']);
    expect(await cells(page, 5)).toEqual(['5 av 26', '14', '2,8']);
    const bars = await page
      .locator('[data-bar="1"]')
      .evaluateAll((all) => all.map((bar) => parseFloat(bar.querySelector('rect')?.getAttribute('width') ?? '')));
    expect((bars[0] ?? 0) / (bars[1] ?? 1)).toBeCloseTo(2.5 / 4);
    await press(page, 'save');
    expect(await status(page)).toContain('Skriv datoen');
    expect(await page.evaluate(() => document.activeElement?.getAttribute('name'))).toBe('date');
    await writeDate(page, '2025-11-20', 'Kari');
    await focusOn(page, 'textarea');
    await page.keyboard.type('Vi har «nøkler»; 50 %.');
    const saved = await download(page, 'save');
    expect(saved.name).toBe('egenvurdering-2025-11-20.json');
    const file = JSON.parse(saved.text) as { assessments: { scores: object; notes: object }[] };
    expect([isValid(file), isValid.errors]).toEqual([true, null]);
    expect(Object.values(file.assessments[0]?.scores ?? {})).toEqual([1, 2, 3, 4, null, 4]);

    await page.reload();
    await page.waitForSelector('[data-files]:not([hidden])');
    expect(await cells(page, 5)).toEqual(['0 av 26', '', '']);
    await answer(page, [4, 4]);
    await writeDate(page, '2026-11-20', 'Teamet');
    await upload(page, saved.name, saved.text);
    expect(await status(page)).toContain('Vurderinger å sammenligne med: 1.');
    expect(await cells(page, 0)).toEqual(['2 av 5', '8', '4,0']);
    await focusOn(page, 'self-assessment select');
    await page.keyboard.press('ArrowDown');
    expect(await page.locator('[data-compared]').textContent()).toContain('2025-11-20 Kari');
    expect(await page.locator('[data-bar="2"] text').first().textContent()).toBe('2,5');
    const fills = await page
      .locator('[data-bar] rect')
      .evaluateAll((all) => all.slice(0, 2).map((bar) => getComputedStyle(bar).fill));
    expect(new Set(fills).size).toBe(2);
    expect(await page.locator('[data-history] tr').first().locator('th').allTextContents()).toEqual([
      'Område',
      '2025-11-20 Kari',
      'Denne vurderingen',
    ]);
    expect(await page.locator('[data-history] tbody tr').first().locator('td').allTextContents()).toEqual([
      '2,5',
      '4,0',
    ]);

    const both = await download(page, 'save');
    expect(both.name).toBe('egenvurdering-2026-11-20.json');
    expect((JSON.parse(both.text) as typeof file).assessments).toHaveLength(2);
    const table = await download(page, 'csv');
    expect(table.text.startsWith('\uFEFFOmråde;Spørsmål;2025-11-20 Kari;2026-11-20 Teamet\r\n')).toBe(true);
    expect(table.text).toContain(';Snitt;2,5;4,0\r\n');
    expect(table.text).toContain(';Notater;"Vi har «nøkler»; 50 %.";\r\n');

    expect(asked.filter((url) => !url.startsWith('blob:') && !url.startsWith(stage.origin))).toEqual([]);
    expect(await page.evaluate(() => [localStorage.length, sessionStorage.length, document.cookie])).toEqual([
      0,
      0,
      '',
    ]);
    await page.context().close();
  });

  it('tells what is wrong with a file it cannot open, and leaves the form as it was', async () => {
    const page = await open();
    await answer(page, [3, 2]);
    await writeDate(page, '2026-11-20', 'Teamet');
    const saved = await download(page, 'save');
    const before = await page.locator('[data-sums]').textContent();
    for (const [name, text, told] of [
      ['tom.json', '', 'er tom'],
      ['kuttet.json', saved.text.slice(0, 200), 'kuttet av'],
      ['skadet.json', saved.text.replace('"date":', '"date"'), 'et tegn står feil'],
      ['bilde.json', Buffer.from([0x89, 0x50, 0x4e, 0x47]), 'ikke en fil fra egenvurderingen'],
      ['ny.json', saved.text.replace('"formatVersion": 1', '"formatVersion": 3'), 'filformat 3'],
      ['fem.json', saved.text.replace(': 3,', ': 5,'), 'assessments[0].scores.'],
    ] as const) {
      await upload(page, name, text);
      expect(await status(page), name).toContain(told);
      expect(await status(page), name).toContain('Ingenting i skjemaet er endret.');
      expect(await page.locator('[data-sums]').textContent(), name).toBe(before);
    }
    expect(await page.locator('[name="name"]').inputValue()).toBe('Teamet');
    await page.context().close();
  });

  it('keeps answers to questions it does not have when an older file is opened, changed and saved', async () => {
    const page = await open();
    const first = (await page.locator('[data-item]').first().getAttribute('data-item')) ?? '';
    const old = {
      format: 'self-assessment',
      formatVersion: 1,
      by: 'et annet program',
      assessments: [
        { date: '2020-01-31', name: '', version: 0, scores: { [first]: 2, borte: 3 }, notes: { borte: 'x' }, team: 7 },
      ],
    };
    await upload(page, 'gammel.json', JSON.stringify(old));
    expect(await status(page)).toContain('Svar på spørsmål som ikke finnes her: 1.');
    expect(await status(page)).toContain('annen utgave');
    await page.selectOption('self-assessment select', '0');
    await press(page, 'bring');
    expect(await cells(page, 0)).toEqual(['1 av 5', '2', '2,0']);
    await answer(page, [4]);
    const saved = JSON.parse((await download(page, 'save')).text) as typeof old;
    expect(saved.by).toBe('et annet program');
    expect(saved.assessments).toEqual([{ ...old.assessments[0], version: 1, scores: { [first]: 4, borte: 3 } }]);
    await page.context().close();
  });

  it('asks before answers that are not saved are replaced or left', async () => {
    const page = await open();
    await answer(page, [3]);
    const asked: string[] = [];
    page.on('dialog', (dialog) => {
      asked.push(dialog.type());
      void (dialog.type() === 'confirm' && asked.length === 1 ? dialog.dismiss() : dialog.accept());
    });
    await press(page, 'clear');
    expect(await cells(page, 0)).toEqual(['1 av 5', '3', '3,0']);
    await press(page, 'clear');
    expect(await cells(page, 0)).toEqual(['0 av 5', '', '']);
    await page.reload();
    expect(asked).toEqual(['confirm', 'confirm']);
    await page.waitForSelector('[data-files]:not([hidden])');
    await answer(page, [3]);
    await page.reload();
    expect(asked).toEqual(['confirm', 'confirm', 'beforeunload']);
    await page.context().close();
  });

  it('is without script a form to fill in by hand, with nothing that does nothing', async () => {
    const page = await open({ javaScriptEnabled: false });
    await page.fill('[name="name"]', 'Kari');
    await page.press('[name="name"]', 'Enter');
    expect(page.url()).toBe(stage.origin + address);
    for (const media of ['screen', 'print'] as const) {
      await page.emulateMedia({ media });
      const circles = page.locator('[data-item] [type="radio"]');
      expect(await circles.count()).toBe(26 * 5);
      expect((await circles.first().boundingBox())?.width).toBeGreaterThanOrEqual(media === 'print' ? 15 : 24);
      expect(await page.locator('textarea').count()).toBe(5);
      expect((await page.locator('textarea').first().boundingBox())?.height).toBeGreaterThan(60);
      expect(await page.locator('[data-sums]').isVisible()).toBe(true);
      expect(
        await page.locator('self-assessment :is(button, figure, [type="file"])').filter({ visible: true }).count(),
      ).toBe(0);
    }
    await page.context().close();
  });

  it.each([
    [address, '2,5'],
    ['/nn/handbok/eigenvurdering/', '2,5'],
    ['/en/handbook/self-assessment/', '2.5'],
  ])('%s has no fault axe can find when it is filled in, and fits a small phone', async (path, mean) => {
    const page = await open({ bypassCSP: true, viewport: { width: 320, height: 800 } }, path);
    await answer(page, [2, 3]);
    await writeDate(page, '2026-11-20', 'X');
    const saved = await download(page, 'save');
    await press(page, 'clear');
    await upload(page, 'a.json', saved.text.replace('"X"', '"Y"'));
    await page.selectOption('self-assessment select', '1');
    expect(await page.locator('[data-bar="2"] text').first().textContent()).toBe(mean);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme });
      expect(await findAxeFaults(page)).toEqual([]);
    }
    await page.context().close();
  });
});
