import { existsSync, globSync, readFileSync, writeFileSync } from 'node:fs';
import type { AddressInfo } from 'node:net';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { listPages, readPage } from '~/checks/site/built-site';
import { serveSite } from '~/cli/site-server';
import { startChromium } from '../../src/cli/chromium.ts';
import { findAxeFaults } from '../axe-faults.ts';
import { copyContent } from '../content-copy.ts';
import { findHtmlFaults } from '../html-faults.ts';
import { buildTestSite, type TestSite } from '../site-build.ts';

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
    for (const file of files) expect(readFileSync(join(site.folder, file), 'utf8'), file).not.toMatch(/kladd/i);
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

describe('what is wrong stops the build with a sentence', () => {
  const build = async (change: (folder: string) => void) => {
    const content = copyContent(fixture);
    change(content.folder);
    try {
      const site = await buildTestSite({ CONTENT_DIR: content.folder });
      site.remove();
      return 'built';
    } catch (error) {
      const { stdout, stderr } = error as { stdout: string; stderr: string };
      return `${stdout}\n${stderr}`;
    } finally {
      content.remove();
    }
  };
  const replace = (file: string, from: string, to: string) => (folder: string) => {
    const path = join(folder, file);
    const text = readFileSync(path, 'utf8');
    expect(text).toContain(from);
    writeFileSync(path, text.replace(from, to));
  };

  it.each([
    [
      'a source that does not exist',
      replace('articles/laksen/article.nb.mdx', 'fiskeblad-2019-telling', 'fiskeblad-2019-teling'),
      'Mente du «fiskeblad-2019-telling»?',
    ],
    [
      'a date in words',
      replace('articles/laksen/article.nb.mdx', 'published: 2024-02-29', 'published: 18. mai 2019'),
      'ÅÅÅÅ-MM-DD',
    ],
    [
      'a day that does not exist',
      replace('articles/laksen/article.nb.mdx', 'published: 2024-02-29', 'published: 2023-02-29'),
      'ÅÅÅÅ-MM-DD',
    ],
    [
      'an unknown key',
      replace('articles/laksen/article.nb.mdx', 'published: 2024-02-29', 'publised: 2024-02-29'),
      'publised',
    ],
    ['a YAML file that cannot be read', replace('people.yaml', 'name: Kari', 'name: "Kari'), 'people.yaml'],
    [
      'captions that break the format',
      replace('films/elven/captions.nb.vtt', '00:00:01.400', '00:00:01,400'),
      'captions.nb.vtt:3',
    ],
    [
      'a language without a front page',
      replace('site.yaml', 'locales: [nb, en]', 'locales: [nb, en, nn]'),
      'pages/home/page.nn.mdx',
    ],
    [
      'a principle that does not exist',
      replace('articles/laksen/article.nb.mdx', '<Prinsipp id="talmodighet"', '<Prinsipp id="talmodigheten"'),
      'articles/laksen/nb: «talmodigheten» finnes ikke i principles. Mente du «talmodighet»?',
    ],
    [
      'a moment of a film that does not exist',
      replace('articles/laksen/article.nb.mdx', '<Oyeblikk film="elven"', '<Oyeblikk film="elvn"'),
      'articles/laksen/nb: «elvn» finnes ikke i films. Mente du «elven»?',
    ],
    [
      'a moment at no time of day or night',
      replace('articles/laksen/article.nb.mdx', 'fra="0:01"', 'fra="0:99"'),
      'articles/laksen: <Oyeblikk film="elven" fra="0:99" til="2">: fra="0:99" er ikke et tidspunkt. Skriv minutter og sekunder, for eksempel fra="1:02".',
    ],
    [
      'a moment after the film is over',
      replace('articles/laksen/article.nb.mdx', 'til="2"', 'til="0:04"'),
      'Filmen er bare 0:03 lang, men utdraget går til 0:04.',
    ],
    [
      'a moment that ends before it begins',
      replace('articles/laksen/article.nb.mdx', 'fra="1:02" til="1:10"', 'fra="1:10" til="1:02"'),
      'Utdraget slutter (1:02) før det begynner (1:10).',
    ],
    [
      'a picture without words for those who cannot see it',
      replace('articles/laksen/article.nb.mdx', 'alt="En blå elv." ', ''),
      'articles/laksen: <Figur bilde="elven.jpg">: alt mangler. Skriv hva bildet viser, i én setning, for dem som ikke ser det: alt="…".',
    ],
    [
      'a picture that is not there',
      replace('articles/laksen/article.nb.mdx', 'bilde="elven.jpg"', 'bilde="elva.jpg"'),
      'articles/laksen: <Figur bilde="elva.jpg">: Bildet ligger ikke ved siden av teksten. Mente du bilde="elven.jpg"?',
    ],
    [
      'a chart of something that is no number',
      replace('articles/laksen/article.nb.mdx', '| 648,5 |', '| mange |'),
      'articles/laksen: <Diagram tittel="Laks i elven">: «mange» er ikke et tall diagrammet kan tegne.',
    ],
    [
      'steps that are no numbered list',
      replace('handbook/fiske/sluk/chapter.nb.mdx', '1. Knyt på sluken.\n2. Kast.', 'Knyt på sluken og kast.'),
      'handbook/fiske/sluk: <Steg>: Her må det stå én nummerert liste og ikke noe annet.',
    ],
    [
      'a timeline with a point without a year',
      replace('articles/laksen/article.nb.mdx', '**2020** Tellingen', '2020 Tellingen'),
      'Skriv hvert punkt slik: «- **2012** Det begynner.»',
    ],
    [
      'a place with longitude first',
      replace('places.yaml', '[64.46, 11.50]', '[11.50, 64.46]'),
      'Skriv bredde og lengde i Norge med punktum',
    ],
    [
      'a film of which nobody says whose player shows it',
      replace('films/elven/film.nb.mdx', 'provider: file', 'provider: fil'),
      'Skriv provider: file, youtube, vimeo, peertube eller external.',
    ],
    [
      'a clip that ends before it begins',
      replace(
        'films/elven/film.nb.mdx',
        'topics: [fiske]',
        'topics: [fiske]\nclips:\n  - { id: laksen, title: Laksen, start: 0:02, end: 0:01 }',
      ),
      'Klippet slutter før det begynner. Bytt om start og end.',
    ],
    [
      'a person whose consent nobody has noted',
      replace('people.yaml', '  consent: { state: given, date: 2024-01-15 }\n', ''),
      'consent',
    ],
    ['a film file that is not there', replace('films/elven/film.nb.mdx', './elven.mp4', './bekken.mp4'), 'bekken.mp4'],
  ])('%s', async (_name, change, sentence) => {
    expect(await build(change)).toContain(sentence);
  });
});
