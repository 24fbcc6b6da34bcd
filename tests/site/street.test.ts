import { brotliCompressSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { listPages, readPage } from '~/checks/site/built-site';

/** The drawings of a page, as they are written in it. */
const drawingsOf = (page: string) => readPage(page).match(/<svg[\s\S]*?<\/svg>/g) ?? [];
const count = (text: string, pattern: RegExp) => (text.match(pattern) ?? []).length;

describe('the street', () => {
  it.each(['/', '/en/', '/nn/'])('of %s has a window lit for each part of the handbook and each film', (page) => {
    const row = drawingsOf(page).find((drawing) => drawing.includes('class="house-row"')) ?? '';
    const lit = /<path class="lit"[^>]* d="([^"]+)"/.exec(row)?.[1] ?? '';
    const houses = count(readPage(page), /<svg class="house"/g);
    const films = count(readPage(page), /<article class="film-card"/g);
    expect([houses > 0, films > 0]).toEqual([true, true]);
    expect(count(lit, /M/g)).toBe(houses + films);
  });

  it('weighs at most 6 kB with all the other drawings of its page', () => {
    for (const page of listPages()) {
      expect(brotliCompressSync(drawingsOf(page).join('')).length, page).toBeLessThanOrEqual(6_000);
    }
  });

  it('is decorative everywhere: it says nothing to a screen reader and cannot be stopped at', () => {
    for (const page of listPages()) {
      const unnamed = drawingsOf(page).filter(
        (drawing) => !/aria-hidden="true"|role="img" aria-label="[^"]+"/.test(drawing),
      );
      expect(unnamed, page).toEqual([]);
    }
  });

  it('is one dark house where a page is missing', () => {
    const drawings = drawingsOf('/404.html').join('');
    expect(count(drawings, /<svg class="house"/g)).toBe(1);
    expect(drawings).not.toContain('class="lit"');
    expect(drawings).not.toContain('class="house-row"');
  });

  it('lights another window for each section', () => {
    const windows = ['/artikler/', '/handbok/', '/filmer/', '/tema/', '/sok/', '/om/'].map(
      (page) => /<path class="lit" d="([^"]+)"/.exec(readPage(page))?.[1],
    );
    expect(new Set(windows).size).toBe(windows.length);
  });
});
