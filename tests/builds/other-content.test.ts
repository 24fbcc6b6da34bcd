import { existsSync, globSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import type { AddressInfo } from 'node:net';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { listPages, readPage } from '~/checks/site/built-site';
import { serveSite } from '~/cli/site-server';
import { startChromium } from '../../src/cli/chromium.ts';
import { findAxeFaults } from '../axe-faults.ts';
import { copyContent } from '../content-copy.ts';
import { findHtmlFaults } from '../html-faults.ts';
import { buildTestSite, makeSiteFolder, startBuild, type TestSite } from '../site-build.ts';

const fixture = resolve('tests/fixtures/elven');

describe('the same code with other words, below a sub-path, on another host', () => {
  let site: TestSite;
  beforeAll(async () => {
    site = await buildTestSite({ CONTENT_DIR: fixture, BASE_PATH: '/x/', SITE_URL: 'https://other.example' });
  });
  afterAll(() => site.remove());

  const page = (address: string) => readPage(address, site.folder);

  it('the keyword index and what the search field suggests lead below it too', () => {
    const { keywords } = JSON.parse(readFileSync(join(site.folder, 'innhold/stikkord.json'), 'utf8')) as {
      keywords: string[][];
    };
    expect(keywords).toContainEqual(['villaks', '/x/ordliste/i/#laks', 0, 'laks']);
    expect(page('/innhold/t/')).toContain('villaks</span>, se <a href="/x/ordliste/i/#laks">laks</a>');
  });

  it('is searched and played below the sub-path in a browser', async () => {
    const server = await serveSite({ folder: site.folder, basePath: '/x/', port: 0 });
    const origin = `http://localhost:${(server.address() as AddressInfo).port}`;
    const browser = await startChromium();
    const found = await browser.newPage();
    await found.goto(`${origin}/x/sok/?q=laks`);
    await found.locator('.search-results > li').first().waitFor();
    expect(await found.locator('.search-results > li > a').first().getAttribute('href')).toMatch(/^\/x\//);
    await found.goto(`${origin}/x/filmer/elven/`);
    await found.locator('.film-chapters a').nth(1).click();
    await found.waitForFunction(() => (document.querySelector('video')?.currentTime ?? 0) >= 1.5);
    await browser.close();
    server.close();
  });

  it('addresses for the world name the other host and the sub-path', () => {
    expect(page('/artikler/laksen/')).toContain(
      '<link rel="canonical" href="https://other.example/x/artikler/laksen/"',
    );
    expect(readFileSync(join(site.folder, 'sitemap-0.xml'), 'utf8')).toContain(
      '<loc>https://other.example/x/filmer/elven/</loc>',
    );
    expect(readFileSync(join(site.folder, 'rss.xml'), 'utf8')).toContain(
      '<link>https://other.example/x/artikler/laksen/</link>',
    );
    expect(readFileSync(join(site.folder, '_headers'), 'utf8')).toMatch(/^\/x\/artikler\/\*$/m);
  });

  it('has the languages its site.yaml names, and no others', () => {
    expect(listPages(site.folder)).toContain('/en/films/elven/');
    expect(listPages(site.folder).filter((address) => address.startsWith('/nn/'))).toEqual([]);
  });

  it('a draft is left out of every file', () => {
    expect(listPages(site.folder)).not.toContain('/artikler/kladd/');
    const files = globSync('**/*.{html,json,xml,txt,vtt}', { cwd: site.folder });
    expect(files.length).toBeGreaterThan(40);
    // The guide for authors says «kladd» too: what gives the draft away is its address and its words.
    const ofDraft = /\/kladd\b|kladd ingen skal se|ikke ferdig og skal ikke ut|kladdetekst/i;
    for (const file of files) expect(readFileSync(join(site.folder, file), 'utf8'), file).not.toMatch(ofDraft);
  });

  it('a related box without texts vanishes', () => {
    expect(page('/filmer/fossen/')).not.toContain('les-ogsa');
    expect(page('/filmer/elven/')).toContain('les-ogsa');
  });

  it('readers are led to the text itself where it lies open, also from lists', () => {
    const repository = 'https://codeberg.org/elvelaget/elven';
    const file = 'tests/fixtures/elven/articles/laksen/article.nb.mdx';
    expect(page('/artikler/laksen/')).toContain(`<a href="${repository}/_edit/main/${file}">Rediger denne siden</a>`);
    expect(page('/artikler/laksen/')).toMatch(
      /issues\/new\?title=Om\+«Laksen[^"]+other\.example\/x\/artikler\/laksen\/%0AFilen:\+tests/,
    );
    expect(page('/en/films/elven/')).toContain(
      `<a href="${repository}/_new/main/tests/fixtures/elven/films?filename=new-text/film.en.mdx">Suggest a new text</a>`,
    );
    expect(page('/ordliste/i/')).toContain(`${repository}/_edit/main/tests/fixtures/elven/glossary.yaml`);
  });

  it('pages with those links are valid HTML, and axe finds no fault in them', async () => {
    const server = await serveSite({ folder: site.folder, basePath: '/x/', port: 0 });
    const origin = `http://localhost:${(server.address() as AddressInfo).port}`;
    const browser = await startChromium();
    const context = await browser.newContext({ bypassCSP: true });
    const opened = await context.newPage();
    for (const address of ['/artikler/laksen/', '/filmer/fossen/', '/ordliste/i/', '/handbok/fiske/sluk/']) {
      expect(await findHtmlFaults(page(address)), address).toEqual([]);
      await opened.goto(`${origin}/x${address}`);
      expect(await findAxeFaults(opened), address).toEqual([]);
    }
    await browser.close();
    server.close();
  });

  it('a film that may be embedded but not downloaded has the one and lacks the other', () => {
    expect(existsSync(join(site.folder, 'embed/elven/index.html'))).toBe(true);
    expect(page('/filmer/elven/')).toContain('https://other.example/x/embed/elven/');
    expect(page('/filmer/elven/')).not.toMatch(/mp4" download/);
  });

  it('facts are told in the reader’s language', () => {
    expect(page('/en/films/elven/')).toContain('a salmon');
    expect(page('/en/films/elven/')).toContain('The fishing fund: half of it');
    expect(page('/en/films/elven/')).toContain('A fish is caught');
  });

  it('a moment of a film we play leads into it with its words; one of a film we cannot play says so', () => {
    const [own = '', other = ''] =
      page('/artikler/laksen/').match(/<article class="film-moment".*?<\/article>/gs) ?? [];
    expect(own).toContain('/x/filmer/elven/#t=1,2"');
    expect(own).toContain('Hør på elven. Nå kommer laksen.');
    expect(other).toContain('/x/filmer/fossen/"');
    expect(other).toContain('1:02–1:10');
    expect(other).toContain('Filmen ligger ikke her');
  });

  it('a place abroad stands in the list by the map without a dot', () => {
    const map = /<figure class="place-map">.*?<\/figure>/s.exec(page('/en/places/'))?.[0] ?? '';
    expect(map.match(/<circle /g)).toHaveLength(1);
    expect(map.match(/<a /g)).toHaveLength(2);
    expect(map).toContain('Scotland');
  });

  it('a chart of two series has a legend, and keeps the author’s own numbers', () => {
    const chart = /<figure class="chart">.*?<\/figure>/s.exec(page('/artikler/laksen/'))?.[0] ?? '';
    expect(chart).toContain('Laks i elven (laks talt av elvelaget)');
    expect(chart).toContain('<li>Ørret</li>');
    expect(chart.match(/<rect /g)).toHaveLength(4);
    expect(chart).toContain('>648,5</text>');
  });

  it('a picture beside a text is made small and modern, and waits in its own colour', () => {
    const figure = /<figure class="figure">.*?<\/figure>/s.exec(page('/artikler/laksen/'))?.[0] ?? '';
    expect(figure).toMatch(/<picture data-tone="#[0-9a-f]{6}">/);
    expect(figure).toContain('type="image/avif"');
    expect(figure).toMatch(/<img [^>]*alt="En blå elv\."[^>]*loading="lazy"/);
    expect(figure).toMatch(/width="\d+" height="\d+"/);
  });

  it('headings of the same name get ids of their own, numbers and dates hold together', () => {
    const html = page('/artikler/laksen/');
    expect(html).toContain('id="hva-na"');
    expect(html).toContain('id="hva-na-2"');
    expect(html).toContain('1\u00a0200');
    expect(html).toContain('18.\u00a0juni 2020');
    expect(html).toContain('data-align="right"');
  });
});

describe('what is wrong stops the build before anything is built', () => {
  it.each([
    [
      'a field of a text',
      'articles/laksen/article.nb.mdx',
      'published: 2024-02-29',
      'published: 18. mai 2019',
      ':4:12  published: «18. mai 2019» er ikke en dato på formen ÅÅÅÅ-MM-DD. Skriv: published: 2019-05-18',
    ],
    [
      'a tag in a text',
      'articles/laksen/article.nb.mdx',
      'flere enn før.<Kilde id="fiskeblad-2019-telling" />',
      'flere enn før.<Kilde id="fiskeblad-2019-teling" />',
      ':12:143  <Kilde id>: «fiskeblad-2019-teling» finnes ikke i sources.yaml. Mente du «fiskeblad-2019-telling»?',
    ],
    [
      'records that cannot be read',
      'people.yaml',
      'name: Kari',
      'name: "Kari',
      ':2:9  Anførselstegnet er ikke lukket.',
    ],
    [
      'captions that break the format',
      'films/elven/captions.nb.vtt',
      '00:00:01.400',
      '00:00:01,400',
      ':3:26  «00:00:00.200 --> 00:00:01,400»: Etter sekundene skal det stå punktum',
    ],
  ])('%s', async (_name, file, written, changed, told) => {
    const content = copyContent(fixture);
    content.replace(file, written, changed);
    const parent = makeSiteFolder();
    const { code, output } = await startBuild(parent, { CONTENT_DIR: content.folder }).ended;
    expect(code).toBe(1);
    const [first, ...others] = output.trim().split('\n');
    expect(first).toContain(`${file}${told}`);
    expect(others).toEqual([
      '1 feil, 0 advarsler.',
      expect.stringMatching(/^Bygget er stoppet\. .* finnes ikke ennå\.$/),
    ]);
    expect(readdirSync(parent)).toEqual(['cache']);
    rmSync(parent, { recursive: true });
    content.remove();
  });
});
