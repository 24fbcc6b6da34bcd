import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { laterBudgets } from '~/checks/site/budgets';
import { siteFolder } from '~/checks/site/built-site';

describe('what the search field fetches when it is first used', () => {
  it('is 2 kB of script', () => {
    const chunks = globSync('_astro/suggestions.*.js', { cwd: siteFolder });
    const bytes = chunks.map((name) => brotliCompressSync(readFileSync(join(siteFolder, name))).length);
    expect(chunks).toHaveLength(1);
    expect(bytes[0]).toBeLessThanOrEqual(laterBudgets.searchField);
  });
});

describe('what marks for quoting fetch when the reader first points at something', () => {
  it('is 2.25 kB of script, its style in it, and 1 kB of words', () => {
    const sizeOf = (pattern: string) =>
      globSync(pattern, { cwd: siteFolder }).map(
        (name) => brotliCompressSync(readFileSync(join(siteFolder, name))).length,
      );
    const scripts = sizeOf('_astro/quote-marks.*.js');
    expect(scripts).toHaveLength(1);
    expect(scripts[0]).toBeLessThanOrEqual(laterBudgets.quoting);
    const words = [...sizeOf('siter.json'), ...sizeOf('nn/siter.json'), ...sizeOf('en/cite.json')];
    expect(words).toHaveLength(3);
    expect(Math.max(...words)).toBeLessThanOrEqual(1_024);
  });
});

describe('what a film page fetches when the viewer turns to the film', () => {
  it('is 4 kB, without the library for playlists that is fetched on the first play where it is needed', () => {
    const chunks = globSync('_astro/*.js', { cwd: siteFolder }).filter(
      (name) =>
        !/[/\\](site|tools|quote-marks|self-assessment|check-list|cost-sheet|site-search|search-marks|suggestions|letters|hls\.light)\./.test(
          name,
        ),
    );
    expect(chunks.map((name) => name.replace(/\.[^.]+\.js$/, ''))).toEqual([join('_astro', 'film-player')]);
    const bytes = chunks.map((name) => brotliCompressSync(readFileSync(join(siteFolder, name))).length);
    expect(bytes.reduce((sum, size) => sum + size, 0)).toBeLessThanOrEqual(laterBudgets.film);
  });
});

describe('what a page with a tool fetches beside itself', () => {
  it.each([
    ['self-assessment', laterBudgets.tool],
    ['cost-sheet', laterBudgets.costSheet],
    ['check-list', laterBudgets.checklist],
  ])('%s is at most %d bytes', (name, most) => {
    const chunks = globSync(`_astro/${name}.*.js`, { cwd: siteFolder });
    const bytes = chunks.map((chunk) => brotliCompressSync(readFileSync(join(siteFolder, chunk))).length);
    expect(chunks).toHaveLength(1);
    expect(bytes[0]).toBeLessThanOrEqual(most);
  });
});
