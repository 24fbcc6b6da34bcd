import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { locales, mainLocale } from '~/i18n/locales';
import { sectionPaths } from '~/i18n/paths';
import { classify } from '~/lib/headers';
import { hashInline } from '~/lib/inline-hash';
import { isEmbedPage, listPages, readPage, siteFolder } from '~/checks/site/built-site';

const policyOf = (html: string) =>
  /http-equiv="Content-Security-Policy" content="([^"]*)"/.exec(html)?.[1]?.replaceAll('&#39;', "'") ?? '';

/** Scripts a browser runs, as tag and text; JSON is data. */
const codeOf = (html: string) =>
  [...html.matchAll(/(<script[^>]*>)([\s\S]*?)<\/script>/g)].filter(
    ([, tag]) => !/ type="application\//.test(tag ?? ''),
  );

const theScript = codeOf(readPage('/'))[0]?.[1];

describe('what a page may run and load', () => {
  it.each(listPages())('%s has a policy without unsafe words', (page) => {
    const html = readPage(page);
    expect(policyOf(html)).toContain("default-src 'none'");
    expect(policyOf(html)).toContain("require-trusted-types-for 'script'");
    expect(
      policyOf(html).replace("'wasm-unsafe-eval'", page.includes('/sok/') || page.includes('/search/') ? '' : '!'),
    ).not.toMatch(/unsafe|!/);
  });

  it.each(listPages().filter((page) => !isEmbedPage(page)))(
    '%s names the one script, and has no code in itself',
    (page) => {
      const html = readPage(page);
      expect(html).not.toMatch(/<style[\s>]/);
      expect(codeOf(html).map(([, tag, text]) => [tag, text])).toEqual([[theScript, '']]);
    },
  );

  it.each(listPages().filter(isEmbedPage))(
    '%s carries one script and one style, and its policy names both and no more',
    (page) => {
      const html = readPage(page);
      const styles = [...html.matchAll(/<style>([\s\S]*?)<\/style>/g)].map(([, text]) => text ?? '');
      const scripts = codeOf(html);
      expect([styles.length, scripts.length]).toEqual([1, 1]);
      expect(scripts[0]?.[1]).toBe('<script>');
      expect(html).not.toMatch(/<link rel="(?:stylesheet|preload|modulepreload)"|<script[^>]*\ssrc=|import\(/);
      const directives = policyOf(html).split(';');
      expect(directives).toContain(`script-src ${hashInline(scripts[0]?.[2] ?? '')}`);
      expect(directives).toContain(`style-src ${hashInline(styles[0] ?? '')}`);
      // What is not named falls to `default-src 'none'`: no font, no fetch, no other site's player.
      expect(directives.map((directive) => directive.split(' ')[0])).toEqual([
        'default-src',
        'script-src',
        'style-src',
        'img-src',
        'media-src',
        'form-action',
        'base-uri',
        'require-trusted-types-for',
        'trusted-types',
      ]);
    },
  );

  it('the one script is a module, which holds nothing up', () => {
    expect(theScript).toMatch(/^<script type="module" src="[^"]+">$/);
    expect(listPages().some(isEmbedPage)).toBe(true);
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
