import { describe, expect, it } from 'vitest';
import { attributeValues, listPages, readPage, siteFolder } from '~/checks/site/built-site';
import { findDeadLinks } from '../dead-links.ts';

describe('every link leads somewhere', () => {
  it('all internal links, fragments, pictures, captions and scripts of the site resolve', () => {
    const { dead, count } = findDeadLinks(siteFolder, '/');
    expect(dead).toEqual([]);
    expect(count).toBeGreaterThan(800);
  });
});

describe('nothing is fetched from others', () => {
  it.each(listPages())('%s names no foreign host in anything a browser loads by itself', (page) => {
    const html = readPage(page);
    const loaded = ['src', 'srcset', 'poster'].flatMap((name) => attributeValues(html, name));
    const sheets = [...html.matchAll(/<link rel="(?:stylesheet|icon|preload)" href="([^"]*)"/g)].map(
      (match) => match[1],
    );
    expect([...loaded, ...sheets].filter((address) => /^(?:https?:)?\/\//.test(address ?? ''))).toEqual([]);
  });
});
