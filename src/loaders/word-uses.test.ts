import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import type { LoaderContext } from 'astro/loaders';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { wordUses } from './word-uses';

let base = '';
beforeEach(() => {
  base = mkdtempSync(join(tmpdir(), 'uses-'));
});
afterEach(() => rmSync(base, { recursive: true }));

function write(path: string, text: string) {
  mkdirSync(dirname(join(base, path)), { recursive: true });
  writeFileSync(join(base, path), text);
}

async function load() {
  const stored = new Map<string, unknown>();
  const context = {
    store: { clear: () => stored.clear(), set: ({ id, data }: { id: string; data: unknown }) => stored.set(id, data) },
    parseData: async ({ data }: { data: unknown }) => data,
  };
  // The rest of the context is Astro's own business and is not touched.
  await wordUses({ base, locales: ['nb', 'en'] }).load(context as unknown as LoaderContext);
  return stored;
}

it('words are counted language by language, with the texts they stand in', async () => {
  write('people.yaml', '{}\n');
  write('films/elven/film.nb.mdx', '---\ntitle: Elven\nsummary: Om Nea\n---\nLaks i elven.\n');
  write('handbook/a/b/chapter.nb.mdx', '---\ntitle: Nea\nsummary: Laks\n---\n');
  write('articles/kladd/article.nb.mdx', '---\ntitle: Kladd\nsummary: Laks\ndraft: true\n---\n');
  const stored = await load();
  expect(stored.get('nb')).toEqual({
    words: [
      { word: 'elven', uses: 2, isName: false, texts: ['film:elven'] },
      { word: 'i', uses: 1, isName: false, texts: ['film:elven'] },
      { word: 'laks', uses: 2, isName: true, texts: ['film:elven', 'chapter:a/b'] },
      { word: 'nea', uses: 2, isName: true, texts: ['film:elven', 'chapter:a/b'] },
      { word: 'om', uses: 1, isName: true, texts: ['film:elven'] },
    ],
  });
  expect(stored.get('en')).toEqual({ words: [] });
});
