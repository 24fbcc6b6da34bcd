import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { expect, it } from 'vitest';
import { measurePage } from '~/checks/site/page-weight';
import { generateContent } from '~/cli/generated-content';
import { buildTestSite } from '../site-build.ts';

/** The weight of one and the same article on a site of so many. */
async function weighArticle(articles: number): Promise<number> {
  mkdirSync('.cache', { recursive: true });
  const folder = mkdtempSync(resolve('.cache', 'growth-'));
  generateContent('tests/fixtures/elven', { folder: join(folder, 'content'), articles, words: 1200 });
  const site = await buildTestSite({ CONTENT_DIR: join(folder, 'content') });
  const { html } = measurePage('/artikler/tekst-1/', site.folder);
  site.remove();
  rmSync(folder, { recursive: true, force: true });
  return html;
}

it('an article weighs the same, five per cent at most, when the site has ten times as many', async () => {
  const [few, many] = [await weighArticle(20), await weighArticle(200)];
  expect(many / few).toBeLessThanOrEqual(1.05);
  expect(few).toBeLessThanOrEqual(7_000);
});
