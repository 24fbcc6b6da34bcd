import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import sharp from 'sharp';
import { describe, expect, it } from 'vitest';
import { listPages, readPage, siteFolder } from '~/checks/site/built-site';

const pages = listPages().filter((page) => !/name="robots" content="noindex/.test(readPage(page)));

/** A page's meta tags by property or name. */
function readTags(page: string): Map<string, string> {
  const tags = readPage(page).match(/<meta [^>]+>/g) ?? [];
  return new Map(
    tags.flatMap((tag) => {
      const content = / content="([^"]*)"/.exec(tag)?.[1] ?? '';
      return [...tag.matchAll(/ (?:property|name)="([^"]+)"/g)].map((match) => [match[1] ?? '', content] as const);
    }),
  );
}

describe('where a page is shared', () => {
  it('there are pages', () => expect(pages.length).toBeGreaterThan(100));

  it.each(pages)('%s says all that Open Graph and Twitter ask for, with a picture of its own', async (page) => {
    const tags = readTags(page);
    for (const name of ['title', 'description', 'image', 'image:alt']) {
      expect(tags.get(`og:${name}`), name).toMatch(/\S/);
      expect(tags.get(`twitter:${name}`), name).toBe(tags.get(`og:${name}`));
    }
    expect(tags.get('twitter:card')).toBe('summary_large_image');
    expect(tags.get('og:type')).toMatch(/^(website|article|video\.other)$/);
    expect(tags.get('og:locale')).toMatch(/^(nb_NO|nn_NO|en_GB)$/);
    expect(new URL(tags.get('og:url') ?? '').pathname).toBe(page);
    const file = readFileSync(join(siteFolder, decodeURI(new URL(tags.get('og:image') ?? '').pathname)));
    expect(file.length).toBeLessThanOrEqual(40_000);
    const { width, height, format } = await sharp(file).metadata();
    expect([String(width), String(height), `image/${format}`]).toEqual(
      ['og:image:width', 'og:image:height', 'og:image:type'].map((name) => tags.get(name)),
    );
  });

  it('no two pages have the same picture', () => {
    const pictures = pages.map((page) => readTags(page).get('og:image'));
    expect(new Set(pictures).size).toBe(pages.length);
  });
});
