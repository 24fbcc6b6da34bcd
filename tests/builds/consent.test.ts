import { createHash } from 'node:crypto';
import { appendFileSync, globSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { listPages, readPage } from '~/checks/site/built-site';
import { type ContentCopy, copyContent } from '../content-copy.ts';
import { buildTestSite, type TestSite } from '../site-build.ts';

/** Every file of a site as text, what is packed unpacked, with its own name on top. */
function readAll(folder: string): { path: string; text: string }[] {
  const files = globSync('**/*', { cwd: folder, withFileTypes: true }).filter((entry) => entry.isFile());
  return files.map(({ parentPath, name }) => {
    const path = join(parentPath, name);
    const bytes = readFileSync(path);
    const isPacked = bytes[0] === 0x1f && bytes[1] === 0x8b;
    return { path, text: `${path.slice(folder.length)}\n${(isPacked ? gunzipSync(bytes) : bytes).toString('utf8')}` };
  });
}

const holding = (files: { path: string; text: string }[], pattern: RegExp) =>
  files.filter(({ text }) => pattern.test(text.normalize('NFC'))).map(({ path }) => path);

const spoken = 'Jeg sov i et telt ved fossen.';
const captions = `WEBVTT

00:00:00.000 --> 00:00:01.000
<v Ola>Hør på elven.

00:00:01.000 --> 00:00:02.000
<v Kari Strøm>${spoken}

00:00:02.000 --> 00:00:03.000
<v Ola>Takk, Kari Strøm.
`;

/** The fixture with somebody in a film, its captions, two pictures, an article's words and a list of sources. */
function prepare({ folder, replace, drop }: ContentCopy): void {
  // These show the same still as the film, and nobody in them has withdrawn.
  for (const film of ['hls', 'peertube', 'vimeo', 'youtube']) drop(`films/${film}-film`);
  writeFileSync(join(folder, 'films/elven/captions.nb.vtt'), captions);
  replace('films/elven/film.nb.mdx', '  - who: en laks\n', '  - who: en laks\n  - person: kari-strom\n');
  replace('films/elven/film.en.mdx', 'participantNotes: [a salmon]', 'participantNotes: [a salmon, null]');
  replace(
    'films/elven/film.nb.mdx',
    'topics: [fiske]',
    'topics: [fiske]\nclips:\n  - { id: teltet, title: Teltet, start: 0:00, end: 0:02, people: [kari-strom] }',
  );
  replace('people.yaml', '  role:', '  pictures: [films/elven/poster.jpg, articles/laksen/elven.jpg]\n  role:');
  appendFileSync(
    join(folder, 'articles/laksen/article.nb.mdx'),
    `\n\nKari\nStrøms bilde henger her, se [henne](/personer/#kari-strom). «${spoken}» sier KARI STRØM.\n`,
  );
}

describe('before anybody withdraws', () => {
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

  it('the name, the line, the clip, the embed and the pictures are there, so that the test can fail', () => {
    const files = readAll(site.folder);
    expect(holding(files, /Kari\s+Strøm/i).length).toBeGreaterThan(5);
    expect(holding(files, /Jeg sov i et telt/).length).toBeGreaterThan(3);
    expect(listPages(site.folder)).toEqual(
      expect.arrayContaining(['/filmer/elven/klipp/teltet/', '/embed/elven/', '/embed/elven/teltet/']),
    );
    expect(globSync('media/*.mp4', { cwd: site.folder }).length).toBeGreaterThan(0);
    expect(readPage('/filmer/elven/', site.folder)).toContain('Ola');
  });
});

describe('after somebody has withdrawn', () => {
  let site: TestSite;
  const content = copyContent('tests/fixtures/elven');
  beforeAll(async () => {
    prepare(content);
    content.replace('people.yaml', 'state: given', 'state: withdrawn');
    site = await buildTestSite({ CONTENT_DIR: content.folder });
  });
  afterAll(() => {
    site.remove();
    content.remove();
  });
  const page = (address: string) => readPage(address, site.folder);

  it('no file of the site holds the name or the line, not even the search index', () => {
    const files = readAll(site.folder);
    expect(files.length).toBeGreaterThan(100);
    expect(holding(files, /kari[\s\u00a0_-]+str[øo]m/i)).toEqual([]);
    expect(holding(files, /sov i et telt/i)).toEqual([]);
  });

  it('the film file and the pictures are not published under any name', () => {
    const hash = (path: string) => createHash('sha256').update(readFileSync(path)).digest('hex');
    const gone = ['films/elven/elven.mp4', 'films/elven/poster.jpg', 'articles/laksen/elven.jpg'].map((file) =>
      hash(join(content.folder, file)),
    );
    const files = globSync('**/*.{mp4,jpg,webp,avif,png}', { cwd: site.folder });
    expect(files.filter((file) => gone.includes(hash(join(site.folder, file))))).toEqual([]);
    expect(files.filter((file) => /\.mp4$|\/(?:poster|elven)\.[\w-]+\.(?:jpg|webp|avif)$/.test(file))).toEqual([]);
  });

  it('what stood there is told honestly', () => {
    const film = page('/filmer/elven/');
    expect(film).toContain('En som er med i filmen, har trukket samtykket sitt.');
    expect(film).toContain('Ett klipp er tatt bort fordi en som er med, har trukket samtykket sitt.');
    expect(film).toContain('Den som snakker her, har trukket samtykket sitt.');
    expect(film).not.toContain('<video');
    expect(page('/artikler/laksen/')).toContain('Bildet er tatt bort fordi en som er med');
    expect(page('/artikler/laksen/')).toContain('(utsagnet er fjernet)');
    expect(page('/personer/')).toContain('Én person er tatt bort fra listen');
  });

  it('the rest of the film’s words, and everything else, still stand', () => {
    expect(page('/filmer/elven/')).toContain('Hør på elven.');
    expect(page('/filmer/elven/')).toContain('Takk, (navnet er fjernet).');
  });

  it('a link to the clip is told why it is gone, and search engines are asked to leave it', () => {
    expect(page('/filmer/elven/klipp/teltet/')).toContain('Klippet er tatt bort fordi en som er med');
    expect(page('/filmer/elven/klipp/teltet/')).toContain('content="noindex"');
    expect(readFileSync(join(site.folder, 'sitemap-0.xml'), 'utf8')).not.toContain('teltet');
  });

  it('a course that shows the film or the clip is told why it is gone, and oEmbed answers no more', () => {
    expect(page('/embed/elven/')).toContain('har trukket samtykket sitt');
    expect(page('/embed/elven/teltet/')).toContain('har trukket samtykket sitt');
    expect(globSync('**/oembed/elven*.json', { cwd: site.folder })).toEqual([]);
    expect(readFileSync(join(site.folder, 'video-sitemap.xml'), 'utf8')).not.toContain('/filmer/elven/');
  });
});

it('a name in our own content can be taken out of the whole site, ids of sources and all', async () => {
  const content = copyContent('content');
  content.replace('people.yaml', 'name: Rune Schytte\n', 'name: Rune Schytte\n  aliases: [Schytte]\n');
  const people = readFileSync(join(content.folder, 'people.yaml'), 'utf8');
  writeFileSync(join(content.folder, 'people.yaml'), people.replace('state: public-role', 'state: withdrawn'));
  const site = await buildTestSite({ CONTENT_DIR: content.folder });
  expect(holding(readAll(site.folder), /schytte/i)).toEqual([]);
  site.remove();
  content.remove();
});

it('a name that nobody thought of stops the build and tells where it stands', async () => {
  const content = copyContent('tests/fixtures/elven');
  content.replace('people.yaml', 'state: given', 'state: withdrawn');
  // Another byte at its end, else it would be published as the same picture under the other's name.
  const picture = readFileSync(join(content.folder, 'articles/laksen/elven.jpg'));
  writeFileSync(join(content.folder, 'articles/laksen/kari-strom.jpg'), Buffer.concat([picture, Buffer.from('\n')]));
  content.replace('articles/laksen/article.nb.mdx', 'bilde="elven.jpg"', 'bilde="kari-strom.jpg"');
  await expect(buildTestSite({ CONTENT_DIR: content.folder })).rejects.toMatchObject({
    stderr: expect.stringMatching(/Noen har trukket samtykket, men står fortsatt her:[\s\S]*kari-strom/),
  });
  content.remove();
});
