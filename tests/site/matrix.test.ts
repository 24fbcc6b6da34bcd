import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { listPages, readPage, siteFolder } from '~/checks/site/built-site';

/** A connection as the site publishes it. */
interface Published {
  id: string;
  text: string;
  url: string;
  principles: { id: string; url: string }[];
  film: { url: string } | null;
  clip: { url: string } | null;
  chapter: { id: string; url: string };
  sources: { id: string; url: string }[];
}

const read = (path: string) => readFileSync(join(siteFolder, path), 'utf8');
const pageOf = (url: string) => readPage(new URL(url).pathname);
const pathOf = (url: string) => `${new URL(url).pathname}${new URL(url).hash}`;
const sourceFolders = { nb: /^\/kilder\/./, nn: /^\/nn\/kjelder\/./, en: /^\/en\/sources\/./ };
const matrices = [
  ['nb', 'prinsipper/matrise'],
  ['nn', 'nn/prinsipp/matrise'],
  ['en', 'en/principles/matrix'],
] as const;

describe.each(matrices)('the matrix in %s', (locale, path) => {
  // It is our own file.
  const connections = JSON.parse(read(`${path}.json`)) as Published[];

  const sourcePages = listPages()
    .filter((address) => sourceFolders[locale].test(address))
    .map((address) => readPage(address));

  const isOwn = (url: string) => (/^\/(nn|en)\//.exec(new URL(url).pathname)?.[1] ?? 'nb') === locale;

  it('holds every connection, each with a principle, a chapter and a source', () => {
    expect(connections.length).toBeGreaterThan(10);
    for (const { principles, chapter, sources } of connections) {
      expect(principles.length).toBeGreaterThan(0);
      expect(chapter.id).toContain('/');
      expect(sources.length).toBeGreaterThan(0);
    }
  });

  it('points at places that are there', () => {
    for (const { url, principles, film, clip, chapter } of connections) {
      for (const address of [url, chapter.url, ...principles.map((own) => own.url), film?.url, clip?.url]) {
        if (address === undefined) continue;
        const { hash } = new URL(address);
        const page = pageOf(address);
        if (hash) expect(page, address).toContain(`id="${decodeURIComponent(hash.slice(1))}"`);
      }
    }
  });

  it('is seen from the chapter, the clip, the principles and the sources', () => {
    for (const { url, principles, clip, chapter, sources } of connections) {
      const paragraph = pathOf(chapter.url);
      // A page in another language shows its own language’s connections.
      const [chapterPage, clipPage] = [chapter.url, clip?.url].map((own) =>
        own !== undefined && isOwn(own) ? pageOf(own) : undefined,
      );
      if (chapterPage) expect(chapterPage, chapter.url).toContain(`href="#${new URL(chapter.url).hash.slice(1)}"`);
      if (chapterPage && clip) expect(chapterPage, chapter.url).toContain(`href="${pathOf(clip.url)}"`);
      if (clipPage) expect(clipPage, clip?.url).toContain(`href="${paragraph}"`);
      for (const own of principles) expect(pageOf(own.url)).toContain(`href="${pathOf(url)}"`);
      for (const { id } of sources) {
        const places = sourcePages.filter((page) => page.includes(`<li id="${id}">`));
        expect(places.length, id).toBe(1);
        expect(places[0]).toContain(`href="/${path}/#sources-${id}"`);
      }
    }
  });

  it('is a table for spreadsheets with the same rows', () => {
    const rows = read(`${path}.csv`).trimEnd().split('\r\n');
    expect(rows[0]).toMatch(/^\uFEFFid;text;/);
    expect(rows.slice(1).map((row) => row.split(';')[0])).toEqual(connections.map(({ id }) => id));
  });
});
