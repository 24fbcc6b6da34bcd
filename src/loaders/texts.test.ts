import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { LoaderContext } from 'astro/loaders';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { texts } from './texts';

let base = '';
beforeEach(() => {
  base = mkdtempSync(join(tmpdir(), 'texts-'));
});
afterEach(() => rmSync(base, { recursive: true }));

function write(path: string, text: string) {
  mkdirSync(dirname(join(base, path)), { recursive: true });
  writeFileSync(join(base, path), text);
}

/** Loads with as much of Astro as its own glob loader uses; what Astro reads of a file itself is left empty. */
async function load({ kind, folders }: { kind: string; folders: 1 | 2 }) {
  const stored = new Map<string, { id: string; data: unknown; body?: string }>();
  const root = pathToFileURL(`${base}/`);
  const context = {
    config: { root, srcDir: root },
    logger: { warn: vi.fn(), error: vi.fn() },
    entryTypes: new Map([['.mdx', { getEntryInfo: async () => ({ body: 'body', data: {} }) }]]),
    generateDigest: (source: string) => source,
    parseData: async ({ data }: { data: unknown }) => data,
    store: {
      keys: () => stored.keys(),
      get: (id: string) => stored.get(id),
      set: (entry: { id: string; data: unknown }) => stored.set(entry.id, entry),
      delete: (id: string) => stored.delete(id),
    },
  };
  // The rest of the context is Astro's own business and is not touched.
  await texts({ base: root.href, kind, folders }).load(context as unknown as LoaderContext);
  return stored;
}

const idsOf = (stored: ReadonlyMap<string, unknown>) => [...stored.keys()].sort();

describe('the texts in a folder', () => {
  it('are known by folder and language, and are only those of their kind', async () => {
    for (const path of [
      'elven/film.nb.mdx',
      'elven/film.en.mdx',
      'elven/article.nb.mdx',
      'film.nb.mdx',
      'a/b/film.nb.mdx',
    ])
      write(path, '---\ntitle: A\n---\n');
    expect(idsOf(await load({ kind: 'film', folders: 1 }))).toEqual(['elven/en', 'elven/nb']);
    expect(idsOf(await load({ kind: 'film', folders: 2 }))).toEqual(['a/b/nb']);
  });

  it.each([
    ['as most write it', (text: string) => text],
    ['with Windows line ends', (text: string) => text.replaceAll('\n', '\r\n')],
    ['with a byte order mark', (text: string) => `\uFEFF${text}`],
  ])('keep a day as written, get hard spaces on top, and are counted: %s', async (_how, save) => {
    const text = '---\ntitle: Den 18. juni\npublished: 2019-06-18\n---\n\nEt hjem<Kilde id="avis" />\n\n---\n\ntil.\n';
    write('elven/film.nb.mdx', save(text));
    const stored = await load({ kind: 'film', folders: 1 });
    expect(stored.get('elven/nb')?.data).toEqual({
      title: 'Den 18.\u00a0juni',
      published: '2019-06-18',
      text: { words: 3, cites: ['avis'], terms: [], films: [], principles: [], links: [] },
    });
  });

  it('are let go when they are counted', async () => {
    write('elven/film.nb.mdx', '---\ntitle: A\n---\nEt hjem');
    expect((await load({ kind: 'film', folders: 1 })).get('elven/nb')?.body).toBeUndefined();
  });
});

it('a fault on top of a text stops the build', async () => {
  write('elven/film.nb.mdx', '---\ntitle: [A\n---\n');
  await expect(load({ kind: 'film', folders: 1 })).rejects.toThrow(/at line \d/);
});
