import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync, gunzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { listPages, readPage, siteFolder } from '~/checks/site/built-site';
import type { PageContent } from '~/search/passages';

const folder = join(siteFolder, 'pagefind');
const names = globSync('**/*.*', { cwd: folder })
  .map((name) => name.replaceAll('\\', '/'))
  .sort();
const read = (name: string) => readFileSync(join(folder, name));
const weigh = (name: string) => brotliCompressSync(read(name)).length;
const fragments = names.filter((name) => name.endsWith('.pf_fragment'));
const texts = fragments.map((name) => gunzipSync(read(name)).toString('utf8'));
const pages = texts.map((text) => JSON.parse(text.slice('pagefind_dcd'.length)) as PageContent);

describe('the index', () => {
  it('has each page’s file in the form we know, with Norwegian letters and no seam left in it', () => {
    expect(texts.length).toBeGreaterThan(250);
    expect(texts.filter((text) => !text.startsWith('pagefind_dcd{'))).toEqual([]);
    expect(texts.filter((text) => /\p{L}\|\p{L}/u.test(text))).toEqual([]);
    expect(pages.filter(({ content }) => /[æøå]/.test(content)).length).toBeGreaterThan(150);
  });

  it('keeps the words of a page as the page has them', () => {
    const chapter = pages.find(({ url }) => url === '/handbok/boligen/skille-bolig-og-tjenester/');
    expect(chapter?.content).toMatch(/husleiekontrakt/);
    expect(chapter?.meta['title']).toMatch(/^Skille bolig og tjenester/);
  });

  it('holds bokmål and nynorsk together, and English apart', () => {
    const { languages } = JSON.parse(read('pagefind-entry.json').toString()) as { languages: Record<string, object> };
    expect(Object.keys(languages).sort()).toEqual(['en', 'nb', 'nn']);
    expect(languages['nn']).toEqual(languages['nb']);
    const inNorwegian = pages.filter((_, index) => fragments[index]?.startsWith('fragment/nb_'));
    expect([...new Set(inNorwegian.flatMap(({ filters }) => filters['language'] ?? []))].sort()).toEqual(['nb', 'nn']);
  });

  it('is in files small enough for one word to be quick', () => {
    const chunks = names.filter((name) => name.endsWith('.pf_index'));
    expect(chunks.length).toBeGreaterThan(20);
    expect(Math.max(...chunks.map(weigh))).toBeLessThanOrEqual(9_000);
  });

  it('has every facet readers narrow by', () => {
    const facets = new Set(pages.flatMap(({ filters }) => Object.keys(filters)));
    expect([...facets].sort()).toEqual(['kind', 'language', 'place', 'principle', 'topic']);
  });

  it('has a place for each line said in the film, each chapter and heading, and a page for each term', () => {
    const film = pages.find(({ url }) => url === '/filmer/bolig-forst/');
    const lines = readPage('/filmer/bolig-forst/').match(/<a id="t-\d\d-\d\d-\d\d/g) ?? [];
    const anchors = film?.anchors ?? [];
    expect(anchors.filter(({ id, title }) => /^t-/.test(id) && /^\d+:\d\d$/.test(title ?? ''))).toHaveLength(
      lines.length,
    );
    expect(lines.length).toBeGreaterThan(12);
    expect(anchors.some(({ id, element }) => /^kap-t-/.test(id) && element === 'h3')).toBe(true);
    const terms = listPages().filter((page) => /^\/ordliste\/.+\/$/.test(page));
    const ids = terms.flatMap((page) =>
      [...readPage(page).matchAll(/<div id="([^"]+)"><dt>/g)].map(([, id]) => `${page}#${id}`),
    );
    expect(ids.filter((address) => !pages.some(({ url }) => url === address))).toEqual([]);
  });

  it('leaves the pages readers get as they are', () => {
    for (const page of listPages()) {
      expect(readPage(page), page).not.toMatch(/data-pagefind-(filter|sort)|<html lang="[^"]*"[^>]*data-pagefind/);
      expect(/<a id="t-[^>]*data-pagefind-title/.test(readPage(page)), page).toBe(false);
    }
  });

  it('has none of the files of interfaces we do not use', () => {
    expect(names.filter((name) => /ui|highlight|worker|playground|unknown/.test(name))).toEqual([]);
  });
});

describe('the first question of one word', () => {
  it.each(['nb', 'en'])('costs 122 kB at most in the index %s, WebAssembly and five pages included', (language) => {
    const always = [
      'pagefind.js',
      'pagefind-entry.json',
      `wasm.${language}.wasm`,
      `lexicon.${language}.json`,
      `words.${language}.0.txt`,
      ...names.filter((name) => name.startsWith(`pagefind.${language}_`)),
    ].reduce((sum, name) => sum + weigh(name), 0);
    const scripts = globSync('_astro/{site-search,letters}.*.js', { cwd: siteFolder });
    const code = scripts.reduce(
      (sum, name) => sum + brotliCompressSync(readFileSync(join(siteFolder, name))).length,
      0,
    );
    const heaviest = (pattern: RegExp, count: number) =>
      names
        .filter((name) => pattern.test(name))
        .map(weigh)
        .sort((a, b) => b - a)
        .slice(0, count)
        .reduce((sum, weight) => sum + weight, 0);
    const chunk = heaviest(new RegExp(`^index/${language}_`), 1);
    const own = fragments.filter((name) => name.startsWith(`fragment/${language}_`)).map(weigh);
    const five = (own.reduce((sum, weight) => sum + weight, 0) / own.length) * 5;
    expect(scripts.length).toBeGreaterThan(0);
    expect(always + code + chunk + five).toBeLessThanOrEqual(122_000);
  });
});
