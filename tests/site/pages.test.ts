import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { attributeValues, isEmbedPage, listPages, readPage, siteFolder } from '~/checks/site/built-site';

const pages = listPages();
const readers = pages.filter((page) => !isEmbedPage(page));
/** Pages search engines leave: the missing page, what only editors need, and the books, whose chapters they find. */
const unlisted = ['/404.html', '/innholdshelse/', '/handbok/bok/', '/nn/handbok/bok/', '/en/handbook/book/'];
const listed = readers.filter((page) => !unlisted.includes(page));
const localeOf = (page: string) => /^\/(en|nn)\//.exec(page)?.[1] ?? 'nb';

describe('every page', () => {
  it.each(readers)('%s for readers has a summary', (page) => {
    expect(readPage(page)).toMatch(/<meta name="description" content="[^"]{20,}"/);
  });

  it.each(pages)('%s has a space between a word and the link or mark beside it', (page) => {
    const html = readPage(page)
      .replace(/^[\s\S]*?<main/, '<main')
      .replace(/<span class="visually-hidden"/g, ' ');
    const glued =
      /.{0,20}[\p{L}\d:,;)]<(?:a|time|strong|em|code|button|span)[ >].{0,20}|.{0,20}<\/(?:a|time|strong|em|code|span|button)>(?:[\p{L}\d(]|<(?:a|span|time|strong)[ >]).{0,20}/gu;
    expect(html.match(glued) ?? []).toEqual([]);
  });

  it('offers a way past the header, to the contact and the privacy page in its language', () => {
    for (const page of readers) {
      const html = readPage(page);
      expect(html, page).toContain('class="skip-link" href="#innhold"');
      expect(html, page).toMatch(/href="(\/personvern\/|\/en\/privacy\/|\/nn\/personvern\/)"/);
      expect(html, page).toMatch(/href="(\/tilgjengelighet\/|\/en\/accessibility\/|\/nn\/tilgjenge\/)"/);
    }
  });
});

describe('languages', () => {
  it('only true alternates are named, and each names the other back', () => {
    const alternates = (page: string) =>
      [...readPage(page).matchAll(/<link rel="alternate" hreflang="(\w+)" href="([^"]*)"/g)].map((match) => ({
        locale: match[1] ?? '',
        page: new URL(match[2] ?? '').pathname,
      }));
    const oneSided = listed.flatMap((page) =>
      alternates(page)
        .filter(
          (other) =>
            !pages.includes(other.page) ||
            localeOf(other.page) !== other.locale ||
            !alternates(other.page).some((back) => back.page === page),
        )
        .map((other) => `${page} → ${other.page}`),
    );
    expect(oneSided).toEqual([]);
  });

  it('a reader of a list in English is told which texts are in Norwegian only, and gets the link', () => {
    const html = readPage('/en/articles/');
    expect(html).toContain('in Norwegian only');
    expect(html).toMatch(/<a href="\/artikler\/[^"]+" hreflang="nb"/);
  });

  it('a page that is not translated says so in its language menu', () => {
    expect(readPage('/artikler/hjerterom-i-radhuset/')).toContain('Siden finnes ikke på engelsk');
  });
});

describe('machines are told', () => {
  it('every page is in the sitemap, and embeds, the missing page, the editors’ own and the books are not', () => {
    const sitemap = readFileSync(join(siteFolder, 'sitemap-0.xml'), 'utf8');
    const inSitemap = [...sitemap.matchAll(/<loc>([^<]+)<\/loc>/g)]
      .map((match) => decodeURI(new URL(match[1] ?? '').pathname))
      .sort();
    expect(inSitemap).toEqual([...listed].sort());
  });

  it('search engines find the sitemap, and are kept from embeds', () => {
    expect(readFileSync(join(siteFolder, 'robots.txt'), 'utf8')).toMatch(
      /Sitemap: https:\/\/[^/]+\/sitemap-index\.xml/,
    );
    for (const page of pages.filter(isEmbedPage)) {
      expect(readPage(page)).toContain('<meta name="robots" content="noindex');
    }
  });

  it.each(['rss.xml', 'en/rss.xml', 'nn/rss.xml'])('%s is a feed with whole addresses', (path) => {
    const feed = readFileSync(join(siteFolder, path), 'utf8');
    expect(feed).toMatch(/^<\?xml version="1\.0" encoding="UTF-8"\?><rss version="2\.0"/);
    const links = [...feed.matchAll(/<item>.*?<link>https:\/\/[^<]+<\/link>/gs)];
    if (path === 'rss.xml') expect(links.length).toBeGreaterThanOrEqual(6);
  });

  it('every page but the missing one, the editors’ own and the books names its own whole address', () => {
    for (const page of listed) {
      expect(readPage(page), page).toMatch(new RegExp(`<link rel="canonical" href="https://[^"/]+${page}"`));
    }
  });

  it('an embed page belongs to its film', () => {
    const [canonical] = attributeValues(readPage('/embed/bolig-forst/'), 'href').filter((href) =>
      href.startsWith('https://'),
    );
    expect(new URL(canonical ?? '').pathname).toBe('/filmer/bolig-forst/');
  });
});
