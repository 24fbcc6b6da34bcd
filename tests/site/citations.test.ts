import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { listPages, readPage, siteFolder } from '~/checks/site/built-site';

const pages = listPages().filter((address) =>
  /^\/(?:nn\/|en\/)?(?:(?:artikler|artiklar|articles|filmer|filmar|films)\/[^/]+\/|(?:handbok|handbook)\/[^/]+\/[^/]+\/|(?:filmer|filmar|films)\/[^/]+\/(?:klipp|clips)\/[^/]+\/)$/.test(
    address,
  ),
);
const localeOf = (address: string) => /^\/(nn|en)\//.exec(address)?.[1] ?? 'nb';
const fileOf = (address: string, ending: string) =>
  readFileSync(join(siteFolder, address, `${localeOf(address) === 'en' ? 'cite' : 'siter'}.${ending}`), 'utf8');
const readText = (text: string) =>
  text
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&#34;', '"')
    .replaceAll('&#39;', "'")
    .replaceAll('&#38;', '&')
    .replaceAll('&amp;', '&');

describe('what can be cited', () => {
  it('is every chapter, article, film and clip, in each language', () => {
    const kinds = [/handbo/, /arti/, /film/, /\/(?:klipp|clips)\//];
    for (const kind of kinds) expect(pages.filter((page) => kind.test(page)).length).toBeGreaterThan(4);
    const others = listPages().filter(
      (address) => !pages.includes(address) && existsSync(join(siteFolder, address, 'siter.ris')),
    );
    expect(others).toEqual([]);
  });

  it.each(pages)('%s says the same in its reference, its files and its meta tags', (address) => {
    const html = readPage(address);
    const tags = (name: string) =>
      [...html.matchAll(new RegExp(`<meta (?:property="og:url" )?name="DC\\.${name}" content="([^"]*)"`, 'g'))].map(
        ([, text]) => readText(text ?? ''),
      );
    const [csl] = JSON.parse(fileOf(address, 'json')) as Record<string, unknown>[];
    const ris = new Map(
      fileOf(address, 'ris')
        .split('\r\n')
        .map((line) => [line.slice(0, 2), line.slice(6)]),
    );
    const [box = ''] = /<quote-marks[\s\S]*?<\/quote-marks>/.exec(html) ?? [];
    const reference = readText(box.replace(/<a [\s\S]*/, '').replace(/<[^>]+>/g, '')).replaceAll('\u00a0', ' ');
    const url = new URL(String(csl?.['URL']));

    expect(url.pathname).toBe(address);
    expect(tags('identifier')).toEqual([url.href]);
    expect(ris.get('UR')).toBe(url.href);
    expect(reference).toContain(url.href);
    expect(fileOf(address, 'bib')).toContain(`url = {${url.href}}`);

    const title = String(csl?.['title']);
    expect(tags('title')).toEqual([title]);
    expect(ris.get('TI')).toBe(title);
    expect(reference).toContain(title);

    const authors = (csl?.['author'] ?? []) as { literal?: string; family?: string; given?: string }[];
    expect(tags('creator')).toEqual(authors.map(({ literal, family, given }) => literal ?? `${family}, ${given}`));
    expect(authors.length).toBeGreaterThan(0);
    expect(reference).toContain(authors[0]?.literal ?? authors[0]?.family);

    const { 'date-parts': dates = [] } = (csl?.['issued'] ?? {}) as { 'date-parts'?: number[][] };
    expect(tags('date').map((date) => date.split('-').map(Number))).toEqual(dates);
    expect(ris.get('PY')).toBe(dates[0]?.[0]?.toString());
    expect(html).toContain('<link rel="schema.DC" href="http://purl.org/dc/elements/1.1/">');
  });
});

it.each([
  ['/handbok/boligen/finne-bolig/', 'Article'],
  ['/en/handbook/hva-det-er/hva-er-housing-first/', 'Article'],
  ['/artikler/hjerterom-i-radhuset/', 'Article'],
  ['/filmer/hjerterom/', 'Movie'],
  ['/filmer/bolig-forst/', 'VideoObject'],
  ['/filmer/bolig-forst/klipp/egne-valg/', 'Clip'],
])('%s is described by Schema.org as %s', (address, type) => {
  const html = readPage(address);
  const data = JSON.parse(
    /<script type="application\/ld\+json">([\s\S]*?)<\/script>/.exec(html)?.[1] ?? '{}',
  ) as Record<string, unknown>;
  expect(data['@context']).toBe('https://schema.org');
  expect(data['@type']).toBe(type);
});
