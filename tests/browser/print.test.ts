import { beforeAll, describe, expect, it } from 'vitest';
import { listPages, readPage } from '~/checks/site/built-site';
import { printToText } from '../pdf-text.ts';
import { setStage } from '../served-site.ts';

const stage = setStage();

async function print(address: string): Promise<readonly string[]> {
  const page = await stage.browser.newPage();
  await page.goto(stage.origin + address);
  const sheets = await printToText(page);
  await page.close();
  return sheets;
}

/** A text without the spaces a line break may have cost or given. */
const bare = (text: string) => text.replace(/[\s\u00ad-]/g, '');

describe('a chapter on paper', () => {
  let sheets: readonly string[] = [];
  beforeAll(async () => {
    sheets = await print('/handbok/laering/modelltrofasthet/');
  });

  it('has its title first and page numbers on every sheet', () => {
    expect(sheets[0]).toContain('Måle modelltrofasthet');
    for (const [index, sheet] of sheets.entries()) expect(sheet).toContain(`${index + 1} / ${sheets.length}`);
  });

  it('writes out the addresses of its sources, which come last', () => {
    const whole = bare(sheets.join(' '));
    expect(whole.lastIndexOf('Kilder')).toBeGreaterThan(whole.lastIndexOf('Lesvidere'));
    const addresses = [
      ...readPage('/handbok/laering/modelltrofasthet/').matchAll(/<li id="kilde-\d+">[\s\S]*?href="([^"]+)"/g),
    ];
    expect(addresses.length).toBeGreaterThan(10);
    for (const [, address = ''] of addresses) expect(whole).toContain(bare(address.replaceAll('&amp;', '&')));
  });

  it('has no menus, no buttons and no way to other chapters', () => {
    const whole = sheets.join(' ');
    for (const word of [
      'Hopp til innholdet',
      'På denne siden',
      'Andre deler',
      'Forrige',
      'Les også',
      'Skriv til redaksjonen',
    ])
      expect(whole).not.toContain(word);
  });
});

describe('a film page on paper', () => {
  it('has no player', async () => {
    const page = await stage.browser.newPage();
    await page.goto(`${stage.origin}/filmer/bolig-forst/`);
    await page.emulateMedia({ media: 'print' });
    expect(await page.locator('film-player').isVisible()).toBe(false);
    expect(await page.locator('button:not(.term):visible').count()).toBe(0);
    await page.close();
  });
});

describe('the book on paper', () => {
  let sheets: readonly string[] = [];
  beforeAll(async () => {
    sheets = await print('/handbok/bok/');
  });

  it('begins with a title page without a number, and the contents on a page of their own', () => {
    expect(sheets[0]).toContain('Hele håndboken');
    expect(sheets[0]).not.toMatch(/1 \/ \d+/);
    expect(sheets[1]).toContain('Innhold');
    expect(sheets[1]).toContain('1.1 Hva er Housing First?');
    expect(sheets[1]).toContain(`2 / ${sheets.length}`);
  });

  it('begins every chapter on a new page', () => {
    const starts = [...readPage('/handbok/bok/').matchAll(/>(Kapittel \d+\.\d+)</g)].map(([, name = '']) => name);
    const chapters = listPages().filter((address) => /^\/handbok\/[^/]+\/[^/]+\/$/.test(address));
    expect(starts).toHaveLength(chapters.length);
    const pages = starts.map((name) => sheets.findIndex((sheet) => sheet.includes(`${name} `)));
    expect(pages).toEqual([...new Set(pages)].sort((a, b) => a - b));
    for (const [index, name] of starts.entries()) expect(sheets[pages[index] ?? -1]?.indexOf(name)).toBeLessThan(160);
  });

  it('shows films as a line with their whole address, and nothing of a player', () => {
    const whole = sheets.join(' ');
    expect(bare(whole)).toMatch(/Film:Boligførst[^<]*?https:\/\/[^/]+\/filmer\/boligforst\//);
    for (const word of ['▶', 'Spill av', 'Tabellen som', 'Mer i ordlisten', 'Hopp til innholdet'])
      expect(whole).not.toContain(word);
  });

  it('ends with the words it uses and its sources, each with its address', () => {
    const whole = bare(sheets.join(' '));
    const words = whole.lastIndexOf('Ordsomerbrukt');
    expect(words).toBeGreaterThan(whole.lastIndexOf('Kapittel6.'));
    expect(whole.lastIndexOf('Kilder')).toBeGreaterThan(words);
    expect(sheets.at(-1)).toContain('<http');
  });
});
