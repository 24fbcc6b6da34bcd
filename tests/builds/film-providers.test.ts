import { readFileSync } from 'node:fs';
import type { AddressInfo } from 'node:net';
import { resolve } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { serveSite } from '~/cli/site-server';
import { startChromium } from '../../src/cli/chromium.ts';
import { isPaused, play, seek, statusOf, timeOf, waitForElement, waitForStatus, waitForTime } from '../film-page.ts';
import { buildTestSite, type TestSite } from '../site-build.ts';

const media = 'https://media.example.org';
const ladder = (name: string) => resolve('tests/fixtures/playlist', name);

let site: TestSite;
let server: Awaited<ReturnType<typeof serveSite>>;
let browser: Browser;
let origin = '';

beforeAll(async () => {
  site = await buildTestSite({ CONTENT_DIR: resolve('tests/fixtures/elven') });
  server = await serveSite({ folder: site.folder, basePath: '/', port: 0 });
  origin = `http://localhost:${(server.address() as AddressInfo).port}`;
  browser = await startChromium();
});
afterAll(async () => {
  await browser.close();
  server.close();
  site.remove();
});

/** Opens a page where every request to another host is written down and answered with an empty page. */
async function open(
  address: string,
  options = {},
): Promise<{ page: Page; asked: { url: string; referrer: string }[] }> {
  const context = await browser.newContext({ viewport: { width: 1024, height: 900 }, ...options });
  const asked: { url: string; referrer: string }[] = [];
  await context.route(
    (url) => url.origin !== origin,
    async (route) => {
      const headers = await route.request().allHeaders();
      asked.push({ url: route.request().url(), referrer: headers['referer'] ?? '' });
      await route.fulfill({ contentType: 'text/html', body: '<!doctype html><title>Spiller</title>' });
    },
  );
  const page = await context.newPage();
  await page.goto(origin + address);
  return { page, asked };
}

const players = [
  {
    site: 'YouTube',
    film: '/filmer/youtube-film/',
    host: 'www.youtube-nocookie.com',
    watch: 'https://www.youtube.com/watch?v=aaaaaaaaaaa',
    whole:
      'https://www.youtube-nocookie.com/embed/aaaaaaaaaaa?hl=nb&cc_lang_pref=nb&cc_load_policy=1&playsinline=1&rel=0&autoplay=1',
    stretch: '&start=1&end=4',
    second: '&start=3',
  },
  {
    site: 'Vimeo',
    film: '/filmer/vimeo-film/',
    host: 'player.vimeo.com',
    watch: 'https://vimeo.com/12345/abc123',
    whole: 'https://player.vimeo.com/video/12345?h=abc123&dnt=1&texttrack=nb&autoplay=1',
    stretch: '&start_time=1&end_time=4',
    second: '&start_time=3',
  },
  {
    site: 'video.example.org',
    film: '/filmer/peertube-film/',
    host: 'video.example.org',
    watch: 'https://video.example.org/w/9c9de5e8-0a1e-484a',
    whole:
      'https://video.example.org/videos/embed/9c9de5e8-0a1e-484a?p2p=0&warningTitle=0&peertubeLink=0&subtitle=nb&autoplay=1',
    stretch: '&start=1s&stop=4s',
    second: '&start=3s',
  },
] as const;

describe.each(players)('a film at $site', ({ site: name, film, host, watch, whole, stretch, second }) => {
  const press = (page: Page) => page.getByRole('link', { name: `Spill av fra ${name}` });

  it('asks its host for nothing before the press, and says who will be contacted', async () => {
    const { page, asked } = await open(film);
    await press(page).hover();
    await waitForElement(page);
    expect(await press(page).textContent()).toContain(`Da henter nettleseren din innhold fra ${host}`);
    await page.waitForLoadState('networkidle');
    expect(asked).toEqual([]);
    await page.context().close();
  });

  it('plays here after it, with the page’s own origin and no more as referrer', async () => {
    const { page, asked } = await open(film);
    await press(page).click();
    const frame = page.locator('iframe.film-frame');
    await frame.waitFor();
    expect(await frame.getAttribute('src')).toBe(whole);
    expect(await frame.getAttribute('referrerpolicy')).toBe('strict-origin-when-cross-origin');
    expect(await frame.getAttribute('allow')).toContain('fullscreen');
    expect(await frame.getAttribute('title')).toMatch(/^Film: En film hos /);
    expect(await page.evaluate(() => document.activeElement?.tagName)).toBe('IFRAME');
    await page.waitForLoadState('networkidle');
    expect(asked.map(({ url }) => url)).toEqual([whole]);
    // A browser leaves the referrer out where it would go from plain http to https; our own host has https.
    expect(['', `${origin}/`]).toContain(asked[0]?.referrer);
    await page.context().close();
  });

  it('is made ready at a stretch or a line, and plays exactly that after the press', async () => {
    const { page, asked } = await open(`${film}#t=1.5,3.2`);
    await waitForStatus(page, 'Klipp 0:01–0:03');
    await press(page).click();
    expect(await page.locator('iframe').getAttribute('src')).toBe(whole + stretch);
    await page.locator('.transcript summary').click();
    const count = asked.length;
    await page.locator('.film-chapters a').nth(1).click();
    expect(await page.locator('iframe').getAttribute('src')).toBe(whole + second);
    await page.waitForLoadState('networkidle');
    expect(asked.length).toBeGreaterThan(count);
    await page.context().close();
  });

  it('says where it will begin when a time is pressed first, and still asks for nothing', async () => {
    const { page, asked } = await open(film);
    await page.locator('.film-chapters a').nth(1).click();
    await waitForStatus(page, 'Filmen begynner på 0:03 når du spiller den av.');
    expect(asked).toEqual([]);
    await press(page).click();
    expect(await page.locator('iframe').getAttribute('src')).toBe(whole + second);
    await page.context().close();
  });

  it('is a plain link to its own page without script', async () => {
    const { page, asked } = await open(film, { javaScriptEnabled: false });
    expect(await press(page).getAttribute('href')).toBe(watch);
    expect(asked).toEqual([]);
    await page.context().close();
  });
});

it('a named clip of a film at YouTube plays just the clip', async () => {
  const { page } = await open('/filmer/youtube-film/klipp/slutten/');
  await waitForStatus(page, 'Klipp 0:04–0:07');
  await page.getByRole('link', { name: 'Spill av fra YouTube' }).click();
  expect(await page.locator('iframe').getAttribute('src')).toMatch(/&start=4&end=7$/);
  await page.context().close();
});

describe('a long film as a playlist (HLS)', () => {
  const openFilm = async (canPlay: '' | 'maybe') => {
    const context = await browser.newContext({ viewport: { width: 1024, height: 900 } });
    await context.addInitScript((answer) => {
      HTMLMediaElement.prototype.canPlayType = (type) => (type.includes('mpegurl') ? answer : 'maybe');
    }, canPlay);
    const asked: string[] = [];
    const refused: string[] = [];
    await context.route(`${media}/**`, async (route) => {
      const { pathname } = new URL(route.request().url());
      asked.push(pathname);
      const path =
        pathname === '/film.mp4' ? resolve('tests/fixtures/elven/films/elven/elven.mp4') : ladder(pathname.slice(1));
      const whole = readFileSync(path);
      const [, from, to] = /bytes=(\d+)-(\d*)/.exec(route.request().headers()['range'] ?? '') ?? [];
      const [start, end] = [Number(from ?? 0), Math.min(Number(to || whole.length - 1), whole.length - 1)];
      await route.fulfill({
        status: from === undefined ? 200 : 206,
        headers: {
          'Access-Control-Allow-Origin': '*',
          'Content-Type': path.endsWith('.m3u8') ? 'application/vnd.apple.mpegurl' : 'video/mp4',
          'Accept-Ranges': 'bytes',
          ...(from === undefined ? {} : { 'Content-Range': `bytes ${start}-${end}/${whole.length}` }),
        },
        body: whole.subarray(start, end + 1),
      });
    });
    const page = await context.newPage();
    page.on('console', (message) => message.type() === 'error' && refused.push(message.text()));
    page.on('request', (request) => request.url().includes('hls') && asked.push(new URL(request.url()).pathname));
    await page.goto(`${origin}/filmer/hls-film/`);
    await page.mouse.move(300, 300);
    await waitForElement(page);
    return { page, asked, refused };
  };

  it('is played with a library fetched on the first play where the browser cannot, under the page’s own policy', async () => {
    const { page, asked, refused } = await openFilm('');
    await page.waitForLoadState('networkidle');
    expect(asked.filter((path) => path !== '/filmer/hls-film/')).toEqual([]);
    await play(page);
    await page.waitForFunction(() => document.querySelector('video')?.src.startsWith('blob:'));
    await waitForTime(page, 1);
    expect(await page.evaluate(() => Math.round(document.querySelector('video')?.duration ?? 0))).toBe(8);
    expect(asked.some((path) => /hls\.light/.test(path))).toBe(true);
    expect(asked).toEqual(expect.arrayContaining(['/master.m3u8', '/film.m3u8', '/part.m4s']));
    await seek(page, 5);
    await waitForTime(page, 5.5);
    expect(refused).toEqual([]);
    await page.context().close();
  });

  it('needs no library where the browser can play it', async () => {
    const { page, asked } = await openFilm('maybe');
    expect(await page.locator('video source').first().getAttribute('src')).toBe(`${media}/master.m3u8`);
    await page.evaluate(() => void document.querySelector('video')?.play());
    await page.waitForTimeout(300);
    expect(asked.some((path) => /hls\.light/.test(path))).toBe(false);
    await page.context().close();
  });
});

describe('a film with spoken description and a passage that is hard to see', () => {
  const openFilm = async () => {
    const { page } = await open('/filmer/elven/');
    await page.mouse.move(300, 300);
    await waitForElement(page);
    return page;
  };

  it('changes to the described version at the same second and speed, still or running', async () => {
    const page = await openFilm();
    await play(page);
    await waitForTime(page, 0.3);
    await page.evaluate(() => {
      const video = document.querySelector('video');
      if (!video) return;
      video.pause();
      video.currentTime = 1.5;
      video.playbackRate = 0.5;
    });
    await page.getByLabel('Med synstolking').check();
    await page.waitForFunction(() => document.querySelector('video')?.currentSrc.includes('described'));
    await page.waitForFunction(() => document.querySelector('video')?.currentTime === 1.5);
    expect(await isPaused(page)).toBe(true);
    expect(await page.evaluate(() => document.querySelector('video')?.playbackRate)).toBe(0.5);
    await page.evaluate(() => void document.querySelector('video')?.play());
    await waitForTime(page, 1.6);
    await page.getByLabel('Med synstolking').uncheck();
    await page.waitForFunction(() => !document.querySelector('video')?.currentSrc.includes('described'));
    await waitForTime(page, 1.7);
    expect(await isPaused(page)).toBe(false);
    await page.context().close();
  });

  it('tells of the passage before the film and where it comes, and can pass over it once', async () => {
    const page = await openFilm();
    expect(await page.locator('.content-notes li').textContent()).toContain('0:01–0:02: En fisk blir fanget');
    expect(await page.locator('.transcript-content-note').textContent()).toContain('En fisk blir fanget');
    await page.locator('.content-notes').getByText('Hopp over, til 0:02').click();
    await waitForTime(page, 2);
    await page.context().close();
  });

  it('passes over it every time when the viewer asks, and says so; otherwise it plays', async () => {
    const page = await openFilm();
    await page.getByLabel('Hopp over slike steder').check();
    await play(page);
    await waitForStatus(page, 'Filmen går videre fra 0:02.');
    expect(await timeOf(page)).toBeGreaterThanOrEqual(2);
    await page.getByLabel('Hopp over slike steder').uncheck();
    await seek(page, 1.2);
    await play(page);
    await page.waitForTimeout(200);
    expect(await timeOf(page)).toBeLessThan(2);
    await page.context().close();
  });

  it('has neither switch without script', async () => {
    const { page } = await open('/filmer/elven/', { javaScriptEnabled: false });
    expect(await page.locator('main [type="checkbox"]').filter({ visible: true }).count()).toBe(0);
    expect(await statusOf(page)).toBe('');
    await page.context().close();
  });
});
