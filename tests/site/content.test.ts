import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { describe, expect, it } from 'vitest';
import { attributeValues, listPages, readPage } from '~/checks/site/built-site';

const pages = listPages();
const readYaml = (name: string) =>
  parse(readFileSync(`content/${name}.yaml`, 'utf8')) as Record<string, Record<string, unknown>>;
/** The words a reader sees, tags taken out. */
const textOf = (html: string) =>
  html
    .replace(/^[\s\S]*?<main/, '<main')
    .replace(/<footer class="site-footer[\s\S]*$/, '')
    .replace(/<(textarea|code|script)[\s\S]*?<\/\1>/g, ' ')
    .replace(/<[^>]+>/g, ' ');

describe('what is promised is there', () => {
  it.each([
    ['films', /^\/filmer\/[^/]+\/$/, 4],
    ['films in English', /^\/en\/films\/[^/]+\/$/, 4],
    ['articles', /^\/artikler\/[^/]+\/$/, 6],
    ['articles in nynorsk', /^\/nn\/artiklar\/[^/]+\/$/, 1],
    ['chapters', /^\/handbok\/[^/]+\/[^/]+\/$/, 8],
    ['chapters in nynorsk', /^\/nn\/handbok\/[^/]+\/[^/]+\/$/, 2],
    ['topics', /^\/tema\/[^/]+\/$/, 1],
  ])('%s', (_name, pattern, least) => {
    expect(pages.filter((page) => pattern.test(page)).length).toBeGreaterThanOrEqual(least);
  });

  it('at least forty terms, each in three languages', () => {
    const terms = Object.values(readYaml('glossary'));
    expect(terms.length).toBeGreaterThanOrEqual(40);
    for (const glossary of ['/ordliste/', '/nn/ordliste/', '/en/glossary/']) {
      const own = pages.filter((page) => page.startsWith(glossary) && page !== glossary);
      const explained = own.flatMap((page) => readPage(page).match(/<dt>/g) ?? []);
      expect(explained, glossary).toHaveLength(terms.length);
      expect(attributeValues(readPage(glossary), 'href').filter((href) => href.includes('/#'))).toHaveLength(
        terms.length,
      );
    }
  });
});

describe('sources', () => {
  it('every source is cited by a text or a record, and stands on the sources pages', () => {
    const listed = pages
      .filter((page) => /^\/kilder\/[^/]+\/$/.test(page))
      .flatMap((page) => attributeValues(readPage(page), 'id'));
    const others = ['glossary', 'laws', 'people', 'places', 'principles', 'screenings']
      .map((name) => readFileSync(`content/${name}.yaml`, 'utf8'))
      .join('\n');
    const linked = new Set(
      pages.flatMap((page) => attributeValues(readPage(page), 'href').map((href) => href.split('#')[1] ?? '')),
    );
    const records = pages.filter((address) => /^\/kilder\//.test(address)).map((address) => readPage(address));
    for (const id of Object.keys(readYaml('sources'))) {
      expect(listed, id).toContain(id);
      const isCited = linked.has(id) || new RegExp(`[[ ,]${id}[\\],]`).test(others);
      const page = records.find((html) => html.includes(`id="${id}"`)) ?? '';
      const record = page.split(`id="${id}"`)[1]?.split('</li>')[0] ?? '';
      expect(isCited || record.includes('Sitert i'), id).toBe(true);
    }
  });

  it('every article and chapter cites its sources and lists them', () => {
    for (const page of pages.filter((address) => /^\/(artikler|handbok\/[^/]+)\/[^/]+\/$/.test(address))) {
      const marks = attributeValues(readPage(page), 'href').filter((href) => href.startsWith('#kilde-'));
      expect(marks.length, page).toBeGreaterThan(0);
      expect(marks, page).not.toContain('#kilde-0');
    }
  });
});

describe('people are protected', () => {
  it('no word of the search is a name of somebody who may want it taken out', () => {
    const words = readFileSync('content/search/words.yaml', 'utf8').toLowerCase();
    const names = Object.values(readYaml('people')).flatMap(({ name }) =>
      String(name).toLowerCase().split(' ').slice(-1),
    );
    expect(names.filter((name) => words.includes(name))).toEqual([]);
  });

  it('no stigmatising word and no participant is printed', () => {
    const hidden = Object.values(readYaml('glossary')).flatMap(
      (term) => (term['hidden'] as string[] | undefined) ?? [],
    );
    const stigma = hidden.filter((word) =>
      ['boms', 'rusmisbruk', 'narkoman', 'alkoholiker', 'uteligger'].includes(word),
    );
    expect(stigma.length).toBeGreaterThan(0);
    for (const page of pages) {
      const text = textOf(readPage(page)).toLowerCase();
      for (const word of [...stigma, 'jøran']) expect(text.includes(word), `${page}: ${word}`).toBe(false);
    }
  });
});

describe('what is unknown stays unknown', () => {
  it.each(['life-begins-at-home', 'hjerterom', 'for-a-bekjempe-bostedslosheten'])(
    'the page of %s says «ukjent»',
    (film) => {
      const facts = /<section class="film-facts[\s\S]*?<\/section>/.exec(readPage(`/filmer/${film}/`))?.[0] ?? '';
      expect(facts.match(/ukjent/g)?.length ?? 0).toBeGreaterThanOrEqual(4);
      expect(readPage(`/en/films/${film}/`)).toContain('unknown');
    },
  );

  it('none of the three documentaries is hosted or embedded by us', () => {
    const embeds = pages.filter((page) => page.includes('/embed/'));
    expect(embeds.length).toBeGreaterThan(10);
    expect(embeds.filter((page) => !page.includes('/embed/bolig-forst/'))).toEqual([]);
    for (const film of ['life-begins-at-home', 'hjerterom', 'for-a-bekjempe-bostedslosheten'])
      expect(readPage(`/filmer/${film}/`)).not.toContain('<video');
  });

  it('the third film tells that its old address died with the site it lay on', () => {
    const html = readPage('/filmer/for-a-bekjempe-bostedslosheten/');
    expect(textOf(html)).toMatch(/1\.\u00a0april 2023/);
    expect(html).toContain('data-state="gone"');
    expect(html).not.toMatch(/<a [^>]*class="button"/);
  });

  it('a place to watch says when it was last checked', () => {
    expect(textOf(readPage('/filmer/life-begins-at-home/'))).toMatch(/Sist kontrollert 21\.\u00a0november 2026/);
  });
});

describe('Norwegian is set as Norwegian', () => {
  const norwegian = pages.filter((page) => !page.startsWith('/en/'));

  it.each(norwegian)('%s has « » for quotes, en dashes, and hard spaces in dates, sums and per cent', (page) => {
    const text = textOf(readPage(page));
    expect(text.match(/["“”]|&quot;|&#34;/g) ?? []).toEqual([]);
    expect(text.match(/—| - /g) ?? []).toEqual([]);
    expect(
      text.match(/\d\. (?:januar|februar|mars|april|mai|juni|juli|august|september|oktober|november|desember)\b/g) ??
        [],
    ).toEqual([]);
    expect(text.match(/\d (?:%|kroner\b)|\d \d{3}(?!\d)/g) ?? []).toEqual([]);
  });
});

describe('readers can answer', () => {
  it('every article and chapter has a letter to the editors with its title and address filled in', () => {
    for (const page of pages.filter((address) => /^\/(artikler|handbok\/[^/]+)\/[^/]+\/$/.test(address))) {
      const mail = attributeValues(readPage(page), 'href').find((href) => href.startsWith('mailto:')) ?? '';
      const title = /<h1>(.*?)<\/h1>/.exec(readPage(page))?.[1] ?? '?';
      expect(decodeURIComponent(mail), page).toContain(title);
      expect(decodeURIComponent(mail), page).toContain(page);
    }
  });
});
