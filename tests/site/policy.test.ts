import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { locales, mainLocale } from '~/i18n/locales';
import { sectionPaths } from '~/i18n/paths';
import { classify } from '~/lib/headers';
import { listPages, readPage, siteFolder } from '~/checks/site/built-site';

const policyOf = (html: string) =>
  /http-equiv="Content-Security-Policy" content="([^"]*)"/.exec(html)?.[1]?.replaceAll('&#39;', "'") ?? '';

describe('what a page may run and load', () => {
  it.each(listPages())('%s has no inline code or style, and a policy without unsafe words', (page) => {
    const html = readPage(page);
    expect(html).not.toMatch(/<style[\s>]/);
    expect(html).not.toMatch(/\sstyle="/);
    expect(html).not.toMatch(/\son[a-z]+="/);
    expect(html.match(/<script(?![^>]*\ssrc=)[^>]*>/g) ?? []).toEqual([]);
    expect(policyOf(html)).toContain("default-src 'none'");
    expect(
      policyOf(html).replace("'wasm-unsafe-eval'", page.includes('/sok/') || page.includes('/search/') ? '' : '!'),
    ).not.toMatch(/unsafe|!/);
  });

  it('every page names the same one script, which holds nothing up', () => {
    const scripts = listPages().flatMap((page) => readPage(page).match(/<script[^>]*>/g) ?? ['none']);
    expect(scripts).toHaveLength(listPages().length);
    expect(new Set(scripts).size).toBe(1);
    expect(scripts[0]).toMatch(/^<script type="module" src="[^"]+">$/);
  });
});

describe('the headers handed to the host', () => {
  const rules = readFileSync(join(siteFolder, '_headers'), 'utf8')
    .split('\n\n')
    .map((block) => block.trim().split('\n'));
  const matches = (pattern: string, page: string) =>
    pattern.endsWith('*') ? page.startsWith(pattern.slice(0, -1)) : page === pattern;

  it.each(listPages())('%s matches one rule, and gets one policy', (page) => {
    const own = rules.filter(([pattern]) => matches(pattern ?? '', page));
    expect(own).toHaveLength(1);
    expect(own[0]?.filter((line) => line.includes('Content-Security-Policy'))).toHaveLength(1);
  });

  it('film pages and embeds may stand in a frame, other pages may not', () => {
    const frames = (page: string) =>
      /frame-ancestors ([^;\n]+)/.exec(rules.find(([pattern]) => matches(pattern ?? '', page))?.join('\n') ?? '')?.[1];
    expect(frames('/filmer/hjerterom/')).toBe('*');
    expect(frames('/en/films/hjerterom/')).toBe('*');
    expect(frames('/embed/bolig-forst/')).toBe('*');
    expect(frames('/om/')).toBe("'none'");
    expect(frames('/')).toBe("'none'");
  });
});

it.each(locales)(
  'films may be framed and search may compile its index in the language %s, by the addresses it has there',
  (locale) => {
    const prefix = locale === mainLocale ? '' : `/${locale}`;
    expect(classify(`${prefix}/${sectionPaths.films[locale]}/elven/`)).toBe('frameable');
    expect(classify(`${prefix}/${sectionPaths.search[locale]}/`)).toBe('search');
  },
);
