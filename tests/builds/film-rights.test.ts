import { cpSync, existsSync, globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readPage } from '~/checks/site/built-site';
import { copyContent } from '../content-copy.ts';
import { buildTestSite, type TestSite } from '../site-build.ts';

let site: TestSite;
const page = (address: string) => readPage(address, site.folder);
const find = (pattern: string) => globSync(pattern, { cwd: site.folder }).sort();

/** Our film once as it is but closed to others, once gone, once as a draft. */
beforeAll(async () => {
  const content = copyContent('tests/fixtures/elven');
  for (const film of ['hls', 'peertube', 'vimeo', 'youtube']) content.drop(`films/${film}-film`);
  for (const [name, title] of [
    ['borte', 'Elven som ble borte'],
    ['uferdig', 'Elven som kommer'],
  ]) {
    cpSync(join(content.folder, 'films/elven'), join(content.folder, `films/${name}`), { recursive: true });
    content.replace(`films/${name}/film.nb.mdx`, 'title: Elven om våren', `title: ${title}`);
    content.replace(`films/${name}/film.en.mdx`, 'title: ', `title: ${title} `);
  }
  const file = '  - provider: file\n    mp4: ./elven.mp4\n';
  const gone = 'state: gone\n    checked: 2024-01-15\n    note: ';
  content.replace('films/elven/film.nb.mdx', "embedding: 'yes'", "embedding: 'no'");
  content.replace(
    'films/elven/film.nb.mdx',
    file,
    `  - provider: vimeo\n    id: '76979871'\n    ${gone}Kontoen er slettet.\n    archived: https://arkiv.example/elven/\n${file}`,
  );
  content.replace('films/borte/film.nb.mdx', file, `${file}    ${gone}Filen er tapt.\n`);
  content.replace(
    'films/elven/film.en.mdx',
    'fundingNotes',
    "watchNotes: ['The account is deleted.', null]\nfundingNotes",
  );
  content.replace('films/borte/film.en.mdx', 'fundingNotes', 'watchNotes: [The file is lost.]\nfundingNotes');
  content.replace('films/uferdig/film.nb.mdx', 'kind: documentary', 'draft: true\nkind: documentary');
  site = await buildTestSite({ CONTENT_DIR: content.folder });
  content.remove();
});
afterAll(() => site.remove());

describe('a film that may not be embedded', () => {
  it('is played here, but has no embed page, no code and no oEmbed', () => {
    expect(page('/filmer/elven/')).toContain('<video');
    expect(find('**/embed/elven/**/*.html')).toEqual([]);
    expect(find('**/oembed/elven*.json')).toEqual([]);
    expect(page('/filmer/elven/')).not.toMatch(/iframe|json\+oembed|embedUrl/);
    expect(readFileSync(join(site.folder, 'video-sitemap.xml'), 'utf8')).not.toContain('/embed/elven/');
  });
});

describe('a film whose original is gone', () => {
  it('is played from the first living place, and the dead one is told honestly with the archived copy', () => {
    const html = page('/filmer/elven/');
    expect(html).toContain('Adressen er borte');
    expect(html).toContain('Kontoen er slettet.');
    expect(html).toContain('href="https://arkiv.example/elven/"');
    expect(html).not.toContain('href="https://vimeo.com');
  });

  it('has a dark screen when nothing is left, and no embed page', () => {
    const html = page('/filmer/borte/');
    expect(html).not.toContain('<video');
    expect(html).toContain('Filen er tapt.');
    expect(existsSync(join(site.folder, 'embed/borte/index.html'))).toBe(false);
  });
});

it('what no page plays is not published: one copy of the film, and tracks of that one alone', () => {
  expect(find('**/*.mp4').filter((path) => !path.includes('described'))).toHaveLength(1);
  expect(find('**/*.vtt').filter((path) => !path.startsWith(join('filmer', 'elven')))).toEqual([]);
});
