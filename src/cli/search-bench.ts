import type { AddressInfo } from 'node:net';
import { brotliCompressSync } from 'node:zlib';
import type { Browser, Page, Request } from 'playwright-core';
import { readBuiltPages } from '../search/built-pages.ts';
import { makeSplitter } from '../search/compounds.ts';
import { readDictionary } from '../search/dictionary.ts';
import { makeIndex } from '../search/index-files.ts';
import { startChromium } from './chromium.ts';
import { serveSite } from './site-server.ts';

/** What the first answer to a question of one word costs a reader who comes for the first time. */
export interface SearchCost {
  /** Bytes from the press in the field until the first page found is shown, as brotli 11, WebAssembly included. */
  bytes: number;
  requests: number;
  /** Milliseconds from a key pressed to its answer shown, in the middle and for the slowest twentieth, once all is loaded. */
  middle: number;
  slow: number;
}

/** Measures the search page of a built site with words that stand on it. */
export async function measureSearch(folder: string, words: readonly string[]): Promise<SearchCost> {
  const server = await serveSite({ folder, basePath: '/', port: 0 });
  const browser = await startChromium();
  try {
    const address = `http://localhost:${(server.address() as AddressInfo).port}/sok/`;
    const first = await measureFirst(browser, address, words[0] ?? '');
    const times = (await measureKeys(browser, address, words)).sort((a, b) => a - b);
    const at = (share: number) => Math.round((times[Math.floor(times.length * share)] ?? 0) * 10) / 10;
    return { ...first, middle: at(0.5), slow: at(0.95) };
  } finally {
    await browser.close();
    server.close();
  }
}

async function measureFirst(browser: Browser, address: string, word: string) {
  const page = await browser.newPage();
  await page.goto(address, { waitUntil: 'networkidle' });
  const bodies: Promise<number>[] = [];
  page.on('requestfinished', (request) => {
    if (!request.url().endsWith('favicon.svg')) bodies.push(weigh(request).catch(() => 0));
  });
  await page.locator('main input[type="search"]').fill(word);
  await page.locator('.search-results > li').first().waitFor();
  const loaded = await Promise.all([...bodies]);
  await page.close();
  return { bytes: loaded.reduce((sum, weight) => sum + weight, 0), requests: loaded.length };
}

/** What a request fetched, as brotli 11; what is packed already stays so. */
async function weigh(request: Request): Promise<number> {
  const answer = await request.response();
  return brotliCompressSync((await answer?.body()) ?? Buffer.alloc(0)).length;
}

/** Types words letter by letter, twice, so that everything they need is there the second time. */
async function measureKeys(browser: Browser, address: string, words: readonly string[]): Promise<number[]> {
  const page = await browser.newPage();
  await page.goto(address);
  const starts = words.flatMap((word) => Array.from(word, (_, index) => word.slice(0, index + 1)).slice(2));
  await timeQuestions(page, starts);
  const times = await timeQuestions(page, starts);
  await page.close();
  return times;
}

function timeQuestions(page: Page, questions: readonly string[]): Promise<number[]> {
  return page.evaluate(async (asked) => {
    const search = document.querySelector<HTMLElement>('site-search');
    const field = search?.querySelector('input');
    if (!search || !field) return [];
    field.focus();
    const times: number[] = [];
    for (const question of asked) {
      const answered = new Promise<void>((resolve) => {
        const watch = new MutationObserver(() => {
          if (search.dataset['answered'] !== question) return;
          watch.disconnect();
          resolve();
        });
        watch.observe(search, { attributeFilter: ['data-answered'] });
      });
      const start = performance.now();
      field.value = question;
      field.dispatchEvent(new InputEvent('input', { bubbles: true }));
      await answered;
      times.push(performance.now() - start);
      await new Promise((resolve) => setTimeout(resolve, 30));
    }
    return times;
  }, questions);
}

/** Seconds it takes to make the index of a built site, the dictionary read as well. */
export async function timeIndex(folder: string): Promise<number> {
  const pages = readBuiltPages(folder);
  const start = process.hrtime.bigint();
  await makeIndex(pages, makeSplitter(readDictionary()));
  return Math.round(Number(process.hrtime.bigint() - start) / 1e8) / 10;
}
