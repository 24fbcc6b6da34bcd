import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { expect, it } from 'vitest';
import { checkSite } from '~/checks/site/check-site';
import { siteFolder } from '~/checks/site/built-site';
import { prepareSite } from '~/checks/site/prepare-site';

const files = readdirSync(siteFolder, { recursive: true, withFileTypes: true })
  .filter((entry) => entry.isFile())
  .map(({ parentPath, name }) => `/${relative(siteFolder, join(parentPath, name)).replaceAll('\\', '/')}`);
const read = (address: string) => readFileSync(join(siteFolder, address));
const origin = /Sitemap: (https?:\/\/[^/]+)/.exec(read('/robots.txt').toString('utf8'))?.[1] ?? '';

it('our own site breaks no rule of the check every build runs, and gets no warning either', () => {
  // Which file a page comes from is known in the build only, and matters to those who mend.
  const pages = files.filter((file) => file.endsWith('.html')).map((file) => file.replace(/index\.html$/, ''));
  const sources = Object.fromEntries(pages.map((page) => [page, 'site.yaml'] as const));
  const site = prepareSite({ origin, basePath: '/', files, read, sources });
  expect(checkSite(site, { list: [], read: () => undefined }).map(({ message }) => message.nb)).toEqual([]);
  expect(site.pages.reduce((sum, page) => sum + page.addresses.length, 0)).toBeGreaterThan(10_000);
}, 60_000);

it('what the check is told by the build is not published', () => {
  expect(existsSync(join(siteFolder, 'page-sources.json'))).toBe(false);
  expect(read('/_headers').toString('utf8')).not.toContain('page-sources');
});
