import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { attributeValues, listPages, readPage, siteFolder } from '~/checks/site/built-site';
import type { TermEntry } from '~/schemas/term';
import type { TopicEntry } from '~/schemas/topic';

const fronts = { nb: '/innhold/', en: '/en/contents/', nn: '/nn/innhald/' } as const;
const topics = parse(readFileSync('content/topics.yaml', 'utf8')) as Record<string, TopicEntry>;
const terms = parse(readFileSync('content/glossary.yaml', 'utf8')) as Record<string, TermEntry>;

/** The keyword pages of a language. */
const pagesOf = (front: string) => listPages().filter((page) => page.startsWith(front) && page !== front);

/** The lines of a language's keyword index, with the links as `[word](address)`. */
function readLines(front: string): string[] {
  const lists = pagesOf(front).map((page) => readPage(page).replace(/^[\s\S]*<section class="alphabet"/, ''));
  return lists.flatMap((list) =>
    list.split(/<li[^>]*>/).map((line) =>
      line
        .replace(/<a href="([^"]*)"[^>]*>(.*?)<\/a>/g, '[$2]($1)')
        .replace(/<\/li>[\s\S]*|<[^>]+>/g, '')
        .trim(),
    ),
  );
}

describe('the keyword index', () => {
  it.each([
    ['nb', 'hjemløs, se [bostedsløs](/ordliste/a/#bostedslos)'],
    ['nb', 'bustadlaus (nynorsk), se [bostedsløs](/ordliste/a/#bostedslos)'],
    ['nb', 'harm reduction (engelsk), se [skadereduksjon](/ordliste/s/#skadereduksjon)'],
    ['nb', 'kontrakt: [husleiekontrakt](/ordliste/e/#husleiekontrakt), [leiekontrakt](/ordliste/e/#husleiekontrakt)'],
    ['nn', 'utkastelse (bokmål), sjå [utkasting](/nn/ordliste/s/#utkastelse)'],
    ['nn', 'homeless person (engelsk), sjå [bustadlaus](/nn/ordliste/a/#bostedslos)'],
    ['en', 'bustadlaus (Nynorsk), see [homeless person](/en/glossary/e/#bostedslos)'],
  ] as const)('in the language %s says «%s»', (locale, line) => {
    expect(readLines(fronts[locale])).toContain(line);
  });

  it('has a compound under both its halves', () => {
    const lines = readLines(fronts.nb);
    expect(lines.some((line) => line.startsWith('[husleiekontrakt](/ordliste/e/#husleiekontrakt)'))).toBe(true);
    expect(lines.some((line) => /^kontrakt: .*\[husleiekontrakt\]/.test(line))).toBe(true);
  });

  it.each(Object.entries(fronts))('in the language %s has every term, linked to what it means', (locale, front) => {
    const lines = readLines(front);
    const missing = Object.entries(terms).filter(
      ([id, { term }]) =>
        !lines.some((line) => line.startsWith(`[${term[locale as 'nb']}](`) && line.includes(`#${id})`)),
    );
    expect(missing.map(([id]) => id)).toEqual([]);
  });

  it.each(Object.entries(fronts))('in the language %s prints no word that is for search alone', (_, front) => {
    const printed = [
      ...Object.values(terms).flatMap(({ term, aliases }) => [...Object.values(term), ...aliases]),
      ...Object.values(topics).flatMap(({ title }) => Object.values(title)),
    ].map((word) => String(word).toLowerCase());
    const hidden = Object.values(terms).flatMap((term) => term.hidden);
    // What a longer name begins with is printed as part of it.
    const isPrinted = (word: string) => printed.some((name) => name.startsWith(word));
    const unprinted = new Set(hidden.map((word) => word.toLowerCase()).filter((word) => !isPrinted(word)));
    const labels = readLines(front).map((line) =>
      line
        .replace(/^\[(.*?)\].*$|[,:(].*$/, '$1')
        .trim()
        .toLowerCase(),
    );
    expect(labels.length).toBeGreaterThan(300);
    expect(labels.filter((label) => unprinted.has(label))).toEqual([]);
  });

  it.each(Object.values(fronts))('%s leads to every page of it, and they to one another', (front) => {
    const pages = pagesOf(front);
    expect(pages.length).toBeGreaterThan(5);
    for (const page of [front, ...pages])
      expect(pages.filter((other) => !readPage(page).includes(`href="${other}"`))).toEqual([]);
  });

  it('is passed by when the site is searched', () => {
    for (const page of Object.values(fronts).flatMap(pagesOf))
      expect(readPage(page)).not.toContain('data-pagefind-body');
  });
});

describe('what the search field suggests', () => {
  it.each(['innhold/stikkord.json', 'en/contents/keywords.json', 'nn/innhald/stikkord.json'])(
    '%s is light enough to fetch while somebody writes',
    (path) => {
      const file = readFileSync(join(siteFolder, path));
      expect(brotliCompressSync(file).length).toBeLessThanOrEqual(9_000);
    },
  );

  it.each(['innhold/stikkord', 'en/contents/keywords', 'nn/innhald/stikkord'])(
    '%s.json leads only where the keyword index does, so that every address is one',
    (path) => {
      const file = JSON.parse(readFileSync(join(siteFolder, `${path}.json`), 'utf8')) as { keywords: string[][] };
      const front = `/${path.slice(0, path.lastIndexOf('/') + 1)}`;
      const linked = new Set(pagesOf(front).flatMap((page) => attributeValues(readPage(page), 'href')));
      expect(file.keywords.length).toBeGreaterThan(300);
      expect(file.keywords.filter(([, address]) => !linked.has(address ?? ''))).toEqual([]);
    },
  );

  it('names each keyword, where it leads, and what it is', () => {
    const file = JSON.parse(readFileSync(join(siteFolder, 'innhold/stikkord.json'), 'utf8')) as { keywords: unknown[] };
    expect(file.keywords).toContainEqual(['hjemløs', '/ordliste/a/#bostedslos', 0, 'bostedsløs']);
    expect(file.keywords).toContainEqual(['bostedsløs', '/ordliste/a/#bostedslos', 'Ord', 0]);
    expect(file.keywords).toContainEqual([
      'Hva er Housing First?',
      '/handbok/hva-det-er/hva-er-housing-first/',
      'Håndbok',
      0,
    ]);
  });
});
