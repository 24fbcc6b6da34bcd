import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { isEmbedPage, listPages, siteFolder } from '~/checks/site/built-site';
import { measurePage } from '~/checks/site/page-weight';

const isArticle = (page: string) => /^\/(artikler|nn\/artiklar|en\/articles)\/[^/]+\/$/.test(page);

describe('a page arrives in one network round trip', () => {
  it.each(listPages().filter((page) => !isEmbedPage(page)))('%s keeps its budget', (page) => {
    const weight = measurePage(page);
    expect(weight.html + weight.css).toBeLessThanOrEqual(14_000);
    expect(weight.css).toBeLessThanOrEqual(8_000);
    expect(weight.fonts).toBeLessThanOrEqual(24_000);
    expect(weight.requests).toBeLessThanOrEqual(5);
    expect(weight.script).toBeLessThanOrEqual(1_200);
    if (isArticle(page)) expect(weight.html).toBeLessThanOrEqual(7_000);
  });
});

describe('a film in a frame on another site', () => {
  it.each(listPages().filter(isEmbedPage))('%s is one file that arrives in one round trip, and its picture', (page) => {
    const weight = measurePage(page);
    expect(weight.html).toBeLessThanOrEqual(9_000);
    expect({ css: weight.css, script: weight.script, fonts: weight.fonts }).toEqual({ css: 0, script: 0, fonts: 0 });
    expect(weight.requests).toBeLessThanOrEqual(2);
  });
});

describe('what the search field fetches when it is first used', () => {
  it('is 2 kB of script', () => {
    const chunks = globSync('_astro/suggestions.*.js', { cwd: siteFolder });
    const bytes = chunks.map((name) => brotliCompressSync(readFileSync(join(siteFolder, name))).length);
    expect(chunks).toHaveLength(1);
    expect(bytes[0]).toBeLessThanOrEqual(2_048);
  });
});

describe('what a film page fetches when the viewer turns to the film', () => {
  it('is 4 kB, without the library for playlists that is fetched on the first play where it is needed', () => {
    const chunks = globSync('_astro/*.js', { cwd: siteFolder }).filter(
      (name) => !/[/\\](site|site-search|search-marks|suggestions|letters|hls\.light)\./.test(name),
    );
    expect(chunks.map((name) => name.replace(/\.[^.]+\.js$/, ''))).toEqual([join('_astro', 'film-player')]);
    const bytes = chunks.map((name) => brotliCompressSync(readFileSync(join(siteFolder, name))).length);
    expect(bytes.reduce((sum, size) => sum + size, 0)).toBeLessThanOrEqual(4_096);
  });
});
