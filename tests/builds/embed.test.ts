import { appendFileSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import type { Browser, Frame, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { isEmbedPage, listPages, readPage } from '~/checks/site/built-site';
import { serveSite } from '~/cli/site-server';
import { startChromium } from '../../src/cli/chromium.ts';
import { type ContentCopy, copyContent } from '../content-copy.ts';
import { serveCourse } from '../other-hosts.ts';
import { buildTestSite, type TestSite } from '../site-build.ts';

const player = 'https://www.youtube-nocookie.com';
let content: ContentCopy;
let site: TestSite;
let origin: string;
let browser: Browser;
let close = () => {};

const writeCaptions = (words: string) => `WEBVTT\n\n00:00:10.000 --> 00:00:12.000\n${words}\n`;

/** The river's films as they could be: one with a clip somebody has left, one at another site, one somebody has left altogether. */
function writeContent(): void {
  const elven = join(content.folder, 'films/elven/film.nb.mdx');
  const clips = `clips:
  - { id: laksen, title: Laksen, start: '0:01', end: '0:02', question: Hva ser laksen? }
  - { id: fiskeren, title: Fiskeren, start: '0:00', end: '0:01', people: [ola-bekk] }
contentNotes:
  - { theme: sterkt vann, from: '0:01', to: '0:02' }
poster:`;
  const own = readFileSync(elven, 'utf8').replace(/contentNotes:\n(?: .*\n)+/, '');
  writeFileSync(elven, own.replace('poster:', clips));
  const fossen = join(content.folder, 'films/fossen/film.nb.mdx');
  const framed = readFileSync(fossen, 'utf8')
    .replace('embedding: unknown', "owner: Elvelaget\n  cleared: 2024-02-29\n  embedding: 'yes'")
    .replace(
      /watch:[\s\S]*?---/,
      'spoken: [nb]\naudioDescription: { status: not-needed, note: Alt sies høyt. }\nwatch:\n  - { provider: youtube, id: abcdefghijk }\n---',
    );
  const stretch = "clips:\n  - { id: fallet, title: Fallet, start: '0:10', end: '0:20' }\nwatch:";
  writeFileSync(fossen, framed.replace('watch:', stretch));
  writeFileSync(join(content.folder, 'films/fossen/captions.nb.vtt'), writeCaptions('Hør på fossen.'));
  mkdirSync(join(content.folder, 'films/bekken'));
  const left = framed
    .replace('title: Fossen', 'title: Bekken')
    .replace('watch:', 'participants: [{ person: ola-bekk }]\nwatch:');
  writeFileSync(join(content.folder, 'films/bekken/film.nb.mdx'), left);
  writeFileSync(join(content.folder, 'films/bekken/captions.nb.vtt'), writeCaptions('<v Ola Fisker>Jeg fisker her.'));
  appendFileSync(
    join(content.folder, 'people.yaml'),
    `ola-bekk:
  name: Ola Fisker
  role: { nb: fisker, en: fisherman }
  text: { nb: Han fisker., en: He fishes. }
  consent: { state: withdrawn, date: 2024-02-01 }
  sources: [elvelaget-2020-arbok]
`,
  );
}

beforeAll(async () => {
  content = copyContent('tests/fixtures/elven');
  writeContent();
  site = await buildTestSite({ CONTENT_DIR: content.folder });
  const server = await serveSite({ folder: site.folder, basePath: '/', port: 0 });
  origin = `http://localhost:${(server.address() as AddressInfo).port}`;
  close = () => server.close();
  browser = await startChromium();
});
afterAll(async () => {
  await browser.close();
  close();
  site.remove();
  content.remove();
});

const page = (address: string) => readPage(address, site.folder);

/** A page in a frame on another site, where nothing gets out to the network; gives what was asked of others. */
async function openFramed(
  address: string,
  attributes: string,
): Promise<{ host: Page; frame: Frame; asked: string[]; end(): Promise<void> }> {
  const course = await serveCourse(
    `<iframe ${attributes} src="${origin}${address}" title="Film" width="640" height="420"></iframe>`,
  );
  const host = await browser.newPage();
  const asked: string[] = [];
  await host.route(/^https:/, (route) => {
    asked.push(route.request().url());
    return route.fulfill({ contentType: 'text/html', body: '<!doctype html><title>Player</title>' });
  });
  await host.goto(course.origin);
  const frame = await (await host.waitForSelector('iframe')).contentFrame();
  if (!frame) throw new Error('The frame did not come.');
  await frame.waitForSelector('h1');
  const end = async () => {
    await host.close();
    course.close();
  };
  return { host, frame, asked, end };
}

describe('a film that is played by another site', () => {
  it('is our own still and a plain sentence, and only its page may hold that site’s player', () => {
    expect(page('/embed/fossen/')).toContain(`frame-src ${player};`);
    expect(page('/embed/fossen/')).toContain('Da henter nettleseren din innhold fra www.youtube-nocookie.com');
    expect(page('/embed/fossen/')).toContain('href="https://www.youtube.com/watch?v=abcdefghijk"');
    expect(page('/embed/elven/')).not.toContain('frame-src');
  });

  it.each([
    ['/embed/fossen/?start=5&end=9', '&start=5&end=9'],
    ['/embed/fossen/fallet/', '&start=10&end=20'],
    ['/embed/fossen/', ''],
    ['/embed/fossen/?start=%22%3E%3Cscript%3E', ''],
  ])('%s gets the player at a press, and nothing before', async (address, stretch) => {
    const { frame, asked, end } = await openFramed(address, 'allow="fullscreen"');
    expect(asked).toEqual([]);
    await frame.getByRole('link', { name: 'Spill av fra YouTube' }).click();
    const inner = await frame.waitForSelector('iframe');
    expect(await inner.getAttribute('src')).toMatch(
      new RegExp(
        `^${player}/embed/abcdefghijk\\?hl=nb&cc_lang_pref=nb&cc_load_policy=1&playsinline=1&rel=0${stretch}$`,
      ),
    );
    expect(await inner.getAttribute('referrerpolicy')).toBe('strict-origin-when-cross-origin');
    expect(await inner.getAttribute('allow')).toBe('fullscreen; picture-in-picture; encrypted-media');
    expect(await frame.evaluate(() => document.activeElement?.localName)).toBe('iframe');
    expect(asked).toHaveLength(1);
    await end();
  });

  it('is opened on the film’s page where the frame has no origin, since the player would not work there', async () => {
    const { frame, asked, end } = await openFramed('/embed/fossen/fallet/', 'sandbox="allow-scripts"');
    const link = frame.locator('.film-frame');
    expect(await link.getAttribute('href')).toMatch(/^https:\/\/[^/]+\/filmer\/fossen\/#t=10,20$/);
    expect((await link.textContent())?.trim()).toBe('Åpne filmen i ny fane');
    expect(asked).toEqual([]);
    await end();
  });
});

describe('when somebody has taken back their consent', () => {
  it.each([
    ['/embed/bekken/', 'En som er med i filmen, har trukket samtykket sitt.', '/filmer/bekken/'],
    [
      '/embed/elven/fiskeren/',
      'Klippet er tatt bort fordi en som er med, har trukket samtykket sitt.',
      '/filmer/elven/',
    ],
  ])('%s still answers, says so, leads to the film’s page and shows nothing', (address, sentence, film) => {
    const html = page(address).replace(/^[\s\S]*<\/script>/, '');
    expect(html).toContain(sentence);
    expect(html).toMatch(new RegExp(`href="https://[^/"]+${film}"`));
    expect(html).toContain('<meta name="robots" content="noindex');
    expect(html).not.toMatch(/<video|<img|<details|application\/json|mp4|youtube|Fiskeren|fisker her|Ola/);
  });

  it('the page around it is told the height, so that WordPress shows what it says', async () => {
    const { frame, end } = await openFramed('/embed/bekken/', 'sandbox="allow-scripts"');
    expect(await frame.locator('p').first().isVisible()).toBe(true);
    await end();
  });

  it('what is left of the film is shown as before', () => {
    expect(page('/embed/elven/')).toContain('<video');
    expect(page('/embed/elven/laksen/')).toContain('Hva ser laksen?');
    expect(listPages(site.folder).filter(isEmbedPage)).toEqual([
      '/embed/bekken/',
      '/embed/elven/',
      '/embed/elven/fiskeren/',
      '/embed/elven/laksen/',
      '/embed/fossen/',
      '/embed/fossen/fallet/',
      '/en/embed/elven/',
    ]);
  });
});

describe('what is hard to see', () => {
  it('is told before the film, with a way past it', async () => {
    const film = await browser.newPage();
    await film.goto(`${origin}/embed/elven/`);
    const notes = film.locator('.embed-notes');
    expect(await notes.textContent()).toContain('0:01–0:02: sterkt vann');
    const [above, below] = await film.evaluate(() =>
      ['.embed-notes', 'video'].map((name) => document.querySelector(name)?.getBoundingClientRect().top ?? 0),
    );
    expect(above).toBeLessThan(below ?? 0);
    await notes.getByRole('link', { name: 'Hopp over, til 0:02' }).click();
    await film.waitForFunction(() => (document.querySelector('video')?.currentTime ?? 0) >= 2);
    await film.close();
  });

  it('is not told of a clip it is not in', () => {
    expect(page('/embed/elven/laksen/')).toContain('sterkt vann');
    expect(page('/embed/fossen/fallet/')).not.toContain('embed-notes"');
  });
});
