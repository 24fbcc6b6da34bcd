import { type ChildProcess, spawn } from 'node:child_process';
import { appendFileSync, cpSync, globSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { gunzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readDrafts } from '~/checks/site/read-drafts';
import { type ContentCopy, copyContent } from '../content-copy.ts';
import { buildTestSite, environmentOf, makeSiteFolder, type TestSite } from '../site-build.ts';

/** The fixture with a draft article that has a picture, a draft film with all its files, and a draft translation. */
function prepare({ folder, replace }: ContentCopy): void {
  const at = (path: string) => join(folder, path);
  cpSync(at('articles/laksen/elven.jpg'), at('articles/kladd/kladdebilde.jpg'));
  cpSync(at('films/elven'), at('films/kladdefilm'), { recursive: true });
  // Another byte at the end of each, so that they are the draft's own.
  for (const file of ['articles/kladd/kladdebilde.jpg', 'films/kladdefilm/poster.jpg', 'films/kladdefilm/elven.mp4'])
    appendFileSync(at(file), '\n');
  replace('films/kladdefilm/film.nb.mdx', 'title: Elven om våren\n', 'title: Filmen ingen skal se\ndraft: true\n');
  replace('films/kladdefilm/film.en.mdx', 'title: The river in spring\n', 'title: The film nobody shall see\n');
  const english = readFileSync(at('pages/home/page.en.mdx'), 'utf8').replace(
    /^title: .*$/m,
    'title: A salmon nobody shall see',
  );
  writeFileSync(at('articles/laksen/article.en.mdx'), english.replace(/^translates:/m, 'draft: true\ntranslates:'));
}

const secret = /ingen skal se|nobody shall see|kladde?-?(?:film|bilde|tekst)|artikler\/kladd/i;

describe('a finished site', () => {
  let site: TestSite;
  const content = copyContent('tests/fixtures/elven');
  beforeAll(async () => {
    prepare(content);
    site = await buildTestSite({ CONTENT_DIR: content.folder });
  });
  afterAll(() => {
    site.remove();
    content.remove();
  });

  it('has nothing of a draft article, a draft film and a draft translation: no page, no file, no word', () => {
    expect(readDrafts(content.folder).map(({ file }) => file)).toEqual([
      'articles/kladd/article.nb.mdx',
      'articles/laksen/article.en.mdx',
      'films/kladdefilm/film.en.mdx',
      'films/kladdefilm/film.nb.mdx',
    ]);
    const files = globSync('**/*', { cwd: site.folder, withFileTypes: true }).filter((entry) => entry.isFile());
    expect(files.length).toBeGreaterThan(100);
    const telling = files.filter(({ parentPath, name }) => {
      const bytes = readFileSync(join(parentPath, name));
      const text = (bytes[0] === 0x1f && bytes[1] === 0x8b ? gunzipSync(bytes) : bytes).toString('utf8');
      return secret.test(`${join(parentPath, name).slice(site.folder.length)}\n${text}`);
    });
    expect(telling.map(({ name }) => name)).toEqual([]);
  });
});

/** A port nobody uses. */
async function findPort(): Promise<number> {
  const server = createServer().listen(0);
  const address = server.address();
  await new Promise((done) => server.close(done));
  return typeof address === 'object' && address ? address.port : 0;
}

describe('a preview', () => {
  const content = copyContent('tests/fixtures/elven');
  const parent = makeSiteFolder();
  let port = 0;
  let preview: ChildProcess;
  beforeAll(async () => {
    prepare(content);
    port = await findPort();
    preview = spawn(process.execPath, ['src/cli/dev.ts', '--port', String(port), '--ignore-lock'], {
      env: environmentOf(parent, { CONTENT_DIR: content.folder }),
    });
  });
  afterAll(async () => {
    preview.kill();
    await new Promise((done) => preview.once('close', done));
    rmSync(parent, { recursive: true, force: true });
    content.remove();
  });

  /** A page as a browser asks for it, as soon as it fits a pattern. */
  const page = async (address: string, pattern = /<\/html>/): Promise<string> => {
    for (let attempt = 0; attempt < 200; attempt += 1) {
      const headers = { accept: 'text/html' };
      const answer = await fetch(`http://localhost:${port}${address}`, { headers }).catch(() => undefined);
      const text = (await answer?.text()) ?? '';
      if (pattern.test(text)) return text;
      await setTimeout(300);
    }
    throw new Error(`${address} never fitted ${pattern}.`);
  };

  it('shows drafts, marked on their page and wherever they are listed, and marks nothing else', async () => {
    expect(await page('/artikler/kladd/')).toContain('Kladd – ikke med på det ferdige nettstedet.');
    expect(await page('/artikler/')).toMatch(/En kladd ingen skal se \(kladd\)\s*<\/a>/);
    expect(await page('/en/films/kladdefilm/')).toContain('Draft – not part of the finished site.');
    expect(await page('/filmer/')).toMatch(/Filmen ingen skal se \(kladd\)\s*<\/a>/);
    expect(await page('/artikler/laksen/')).not.toContain('ikke med på det ferdige nettstedet');
  });

  it('tells what is wrong on every page while it is, also on one that cannot be drawn', async () => {
    expect(await page('/artikler/')).not.toContain('ÅÅÅÅ-MM-DD');
    content.replace('articles/laksen/article.nb.mdx', 'published: 2024-02-29', 'published: 18. mai 2019');
    expect(await page('/artikler/', /ÅÅÅÅ-MM-DD/)).toContain(
      'article.nb.mdx:4:12  published: «18. mai 2019» er ikke en dato på formen ÅÅÅÅ-MM-DD. Skriv: published: 2019-05-18',
    );
    content.replace('site.yaml', 'leadFilm: elven', 'leadFilm: [');
    expect(await page('/', /site\.yaml:\d+:\d+ /)).toContain('ikke lukket');
    content.replace('site.yaml', 'leadFilm: [', 'leadFilm: elven');
    content.replace('articles/laksen/article.nb.mdx', 'published: 18. mai 2019', 'published: 2024-02-29');
    expect(await page('/artikler/laksen/', /<h1>Laksen er tilbake(?![\s\S]*ÅÅÅÅ-MM-DD)/)).toContain('0 feil');
  });
});
