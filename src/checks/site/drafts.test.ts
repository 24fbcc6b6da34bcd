import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterAll, describe, expect, it } from 'vitest';
import { makeSite, writePage } from './example-site';
import { readDrafts } from './read-drafts';
import { noDrafts } from './rules/drafts';

const folders: string[] = [];
afterAll(() => {
  for (const folder of folders) rmSync(folder, { recursive: true, force: true });
});

/** Drafts of a content folder with some files. */
function drafts(files: Readonly<Record<string, string>>) {
  const folder = mkdtempSync(join(tmpdir(), 'drafts-'));
  folders.push(folder);
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
  return readDrafts(folder);
}

const text = (fields: string, body = 'Om laks.') => `---\n${fields}\n---\n\n${body}\n`;
const draft = text('title: "En «kladd» & mer"\nsummary: Ikke ferdig.\ndraft: true');
const content = {
  'articles/kladd/article.nb.mdx': draft,
  'articles/kladd/bilde.jpg': 'et bilde',
  'articles/kladd/felles.jpg': 'et felles bilde',
  'articles/laksen/article.nb.mdx': text('title: Laksen\nsummary: Om laks.'),
  'articles/laksen/felles.jpg': 'et felles bilde',
};
const known = drafts(content);

/** What the rule finds in a site of some files. */
const find = (files: Record<string, string>, written = known) =>
  noDrafts
    .find({ ...makeSite({ '/sitemap-0.xml': '', ...files }), drafts: written })
    .map(({ page }) => `${page.address} ${page.source}`);
const inKladd = (file: string) => [`${file} articles/kladd/article.nb.mdx`];

describe('nothing of a draft is in the finished site', () => {
  it.each([
    ['its page', { '/artikler/kladd/index.html': writePage({}) }, '/artikler/kladd/index.html'],
    ['its picture for sharing', { '/deling/artikler/kladd.png': '' }, '/deling/artikler/kladd.png'],
    ['a picture beside it, whatever it is called', { '/_astro/x.jpg': 'et bilde' }, '/_astro/x.jpg'],
    ['its title on a page', { '/index.html': writePage({ body: 'En «kladd» &amp; mer' }) }, '/index.html'],
    ['its title with hard spaces', { '/rss.xml': '<title>En «kladd»&#160;&#38;&nbsp;mer' }, '/rss.xml'],
    ['its summary', { '/a.json': '{"text":"Ikke ferdig."}' }, '/a.json'],
    ['a link to it', { '/index.html': writePage({ body: '<a href="/artikler/kladd/">' }) }, '/index.html'],
    ['its whole address', { '/sitemap-0.xml': '<loc>https://elven.example/artikler/kladd/</loc>' }, '/sitemap-0.xml'],
  ])('%s is found', (_name, files, file) => {
    expect(find(files)).toEqual(inKladd(file));
  });

  it('its title is found in the packed search index', () => {
    const site = makeSite({ '/pagefind/a.pf_fragment': '' });
    const packed = gzipSync('{"title":"En «kladd» & mer"}');
    const read = (file: string) => (file.endsWith('_fragment') ? packed : site.read(file));
    expect(noDrafts.find({ ...site, read, drafts: known })).toHaveLength(1);
  });

  it.each([
    ['a page with a name that begins the same', { '/artikler/kladden/index.html': writePage({}) }],
    [
      'a link to a page whose address ends the same',
      { '/index.html': writePage({ body: '<a href="/nn/artikler/kladd/">' }) },
    ],
    ['a picture a published text has too', { '/_astro/felles.jpg': 'et felles bilde' }],
    ['everything else', { '/index.html': writePage({}), '/a.json': '{"text":"Ferdig."}' }],
  ])('%s is let be', (_name, files) => {
    expect(find(files)).toEqual([]);
  });

  it('a title that published texts or the interface say as well tells nothing', () => {
    const written = drafts({
      'articles/a/article.nb.mdx': text('title: Laksen\nsummary: Søk\ndraft: true'),
      'articles/b/article.nb.mdx': text('title: Om', 'Laksen er en fisk.'),
    });
    expect(written.map(({ words }) => words)).toEqual([[]]);
  });

  it('says which file to mend', () => {
    const [fault] = noDrafts.find({ ...makeSite({ '/a.json': '"Ikke ferdig."' }), drafts: known });
    expect(fault?.message.nb).toBe('Kladden er ikke holdt utenfor: «Ikke ferdig.».');
    expect(fault?.seek).toEqual(['draft: true']);
  });
});

describe('what a draft is known by', () => {
  it('a draft film takes its translations, its frame and its tracks with it', () => {
    const written = drafts({
      'films/elven/film.nb.mdx': text('title: Kladdefilm\ndraft: true'),
      'films/elven/film.en.mdx': text('title: Draft film\ntranslates: nb'),
      'films/elven/captions.nb.vtt': 'WEBVTT',
    });
    expect(written.map(({ file }) => file)).toEqual(['films/elven/film.en.mdx', 'films/elven/film.nb.mdx']);
    expect(find({ '/filmer/elven/captions.nb.vtt': '' }, written)).toHaveLength(1);
    expect(find({ '/embed/elven/klipp/index.html': writePage({}) }, written)).toHaveLength(1);
    expect(find({ '/en/oembed/elven--klipp.json': '{}' }, written)).toHaveLength(1);
    expect(find({ '/x.vtt': 'WEBVTT' }, written)).toHaveLength(2);
  });

  it('a draft translation is not its original', () => {
    const written = drafts({
      'articles/laksen/article.nb.mdx': text('title: Laksen'),
      'articles/laksen/article.en.mdx': text('title: The salmon draft\ntranslates: nb\ndraft: true'),
      'articles/laksen/bilde.jpg': 'et bilde',
    });
    expect(find({ '/artikler/laksen/index.html': writePage({}), '/_astro/a.jpg': 'et bilde' }, written)).toEqual([]);
    expect(find({ '/en/articles/laksen/index.html': writePage({}) }, written)).toHaveLength(1);
  });

  it('no drafts, nothing to read', () => {
    expect(drafts({ 'articles/laksen/article.nb.mdx': text('title: Laksen') })).toEqual([]);
  });
});
