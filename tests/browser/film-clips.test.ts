import { describe, expect, it } from 'vitest';
import {
  isPaused,
  openPage,
  play,
  seek,
  statusOf,
  timeOf,
  waitForStatus,
  waitForStop,
  waitForTime,
} from '../film-page.ts';
import { setStage } from '../served-site.ts';

const stage = setStage();
const film = '/filmer/bolig-forst/';
const open = (address: string, options = {}) => openPage(stage.browser, stage.origin + address, options);
const from = (clock: string) => `Filmen begynner på ${clock} når du spiller den av.`;
const outside = 'Tiden i adressen er etter at filmen er slutt. Filmen spilles fra begynnelsen.';
const reversed = (clock: string) => `Klippet i adressen slutter før det begynner. Filmen spilles fra ${clock}.`;
const unread = 'Vi forstår ikke tiden i adressen. Filmen spilles fra 0:00.';
const repeated = 'Adressen nevner flere tider. Filmen spilles fra begynnelsen.';

describe('a time in the address', () => {
  it.each([
    ['#t=62,75', 62, 'Klipp 1:02–1:15', '#t=62,75'],
    ['#t=1:02,1:15', 62, 'Klipp 1:02–1:15', '#t=1:02,1:15'],
    ['#t=npt:62,75', 62, 'Klipp 1:02–1:15', '#t=npt:62,75'],
    ['#t=,75', 0, 'Klipp 0:00–1:15', '#t=,75'],
    ['#t=62', 62, from('1:02'), '#t=62'],
    ['#t=1m02s', 62, from('1:02'), '#t=1m02s'],
    ['#t=10,9999', 10, from('0:10'), '#t=10,9999'],
    ['#t=95,62', 0, reversed('0:00'), '#t=95,62'],
    ['#t=9999', 0, outside, '#t=9999'],
    ['#t=10&t=20', 20, from('0:20'), '#t=10&t=20'],
    ['?t=62', 62, from('1:02'), '#t=62'],
    ['?t=62,75', 62, 'Klipp 1:02–1:15', '#t=62,75'],
    ['?t=1:02&fra=kurs', 62, from('1:02'), '?fra=kurs#t=62'],
    ['?t=62,30', 62, reversed('1:02'), '#t=62'],
    ['?t=95,62', 0, reversed('0:00'), '#t=95'],
    ['?t=9999', 0, outside, '#t=9999'],
    ['?t=5&t=9', 0, repeated, ''],
    ['?t=5#t=10', 10, from('0:10'), '#t=10'],
    ...['-5', 'NaN', 'Infinity', '1e3', '0x10', '１２', '90000', '12345678901234567'].map(
      (time) => [`?t=${time}`, 0, unread, ''] as const,
    ),
    ['?t=<script>alert(1)</script>', 0, unread, ''],
  ] as const)('%s begins at %d, says so, and stands as it is copied', async (address, second, said, kept) => {
    const page = await open(film + address);
    page.on('dialog', () => expect.unreachable());
    await waitForStatus(page, said);
    expect(await timeOf(page)).toBe(second);
    expect(await isPaused(page)).toBe(true);
    expect(await statusOf(page)).toBe(said);
    expect(decodeURIComponent(page.url())).toBe(stage.origin + film + kept);
    await page.context().close();
  });

  it.each([
    ...['-5', 'NaN', 'Infinity', '1e3', '0x10', '１２', '90000', '12345678901234567'].map((time) => `#t=${time}`),
    '#t=<script>alert(1)</script>',
    '#t="><img src=x onerror=alert(1)>',
    '#t=%E0%A4%A',
    '#?secret=abc',
    '#kapitler',
    '?tekst=zz',
  ])('%s is none: the film begins at the start, and nothing is said', async (address) => {
    const page = await open(film + address);
    page.on('dialog', () => expect.unreachable());
    await page.mouse.move(400, 400);
    await page.waitForFunction(() => customElements.get('film-player'));
    await page.waitForTimeout(150);
    expect(await timeOf(page)).toBe(0);
    expect(await statusOf(page)).toBe('');
    expect(await page.locator('main img[src="x"], main script:not([type])').count()).toBe(0);
    await page.context().close();
  });

  it('plays a stretch, stops once at its end, and lets the viewer go on', async () => {
    const page = await open(`${film}#t=11,13.5`);
    await waitForStatus(page, 'Klipp 0:11–0:13');
    await play(page);
    await waitForStop(page, 13);
    expect(Math.abs((await timeOf(page)) - 13.5)).toBeLessThan(0.3);
    expect(await statusOf(page)).toBe('Klippet er slutt. Trykk på spill for å se videre.');
    await play(page);
    await waitForTime(page, 14.5);
    expect(await isPaused(page)).toBe(false);
    await page.context().close();
  });

  it('stops by its pictures where the film’s own clock stands, as it does for a while after a seek on a busy machine', async () => {
    const page = await open(`${film}#t=11,13.5`);
    await waitForStatus(page, 'Klipp 0:11–0:13');
    await play(page);
    await waitForTime(page, 11.2);
    await page.evaluate(() => {
      const video = document.querySelector('video');
      if (!video) return;
      Object.defineProperties(video, {
        readyState: { configurable: true, value: HTMLMediaElement.HAVE_CURRENT_DATA },
        currentTime: { configurable: true, value: 11.2 },
      });
      video.addEventListener('pause', () => {
        Reflect.deleteProperty(video, 'readyState');
        Reflect.deleteProperty(video, 'currentTime');
      });
    });
    await waitForStop(page, 13);
    expect(Math.abs((await timeOf(page)) - 13.5)).toBeLessThan(0.3);
    await page.context().close();
  });

  it('a viewer who seeks out of a stretch is let go', async () => {
    const page = await open(`${film}#t=11,14`);
    await waitForStatus(page, 'Klipp');
    await seek(page, 40);
    await play(page);
    await waitForTime(page, 41);
    expect(await isPaused(page)).toBe(false);
    expect(await statusOf(page)).toBe('');
    await page.context().close();
  });

  it('a viewer who seeks within a stretch is still stopped at its end', async () => {
    const page = await open(`${film}#t=11,14`);
    await waitForStatus(page, 'Klipp');
    await play(page);
    await seek(page, 13);
    await waitForStop(page, 13.9);
    expect(await statusOf(page)).toContain('Klippet er slutt');
    await page.context().close();
  });

  it('a new one on the same page is followed', async () => {
    const page = await open(`${film}#t=11,14`);
    await waitForStatus(page, 'Klipp 0:11–0:14');
    await page.evaluate(() => {
      location.hash = 't=20,21';
    });
    await waitForStatus(page, 'Klipp 0:20–0:21');
    expect(await timeOf(page)).toBe(20);
    await page.context().close();
  });
});

describe('the page of a named clip', () => {
  const clip = `${film}klipp/egne-valg/`;

  it('is set to the clip, plays it once and says so', async () => {
    const page = await open(clip);
    await waitForStatus(page, 'Klipp 0:23–0:34');
    await play(page);
    await waitForTime(page, 23);
    await seek(page, 33.5);
    await waitForStop(page, 33.9);
    expect(Math.abs((await timeOf(page)) - 34)).toBeLessThan(0.3);
    expect(await statusOf(page)).toBe('Klippet er slutt. Trykk på spill for å se videre.');
    await play(page);
    await waitForTime(page, 35);
    expect(await isPaused(page)).toBe(false);
    await page.context().close();
  });

  it('asks for nothing of the film before play', async () => {
    const page = await open('/');
    const asked: string[] = [];
    page.on('request', (request) => asked.push(request.url()));
    await page.goto(stage.origin + clip, { waitUntil: 'networkidle' });
    await waitForStatus(page, 'Klipp');
    expect(asked.filter((url) => /\.(mp4|vtt)$/.test(url))).toEqual([]);
    await page.context().close();
  });

  it('lets a stretch in the address win', async () => {
    const page = await open(`${clip}#t=50,52`);
    await waitForStatus(page, 'Klipp 0:50–0:52');
    await play(page);
    await waitForStop(page, 51.9);
    expect(await statusOf(page)).toContain('Klippet er slutt');
    await page.context().close();
  });

  it('lets a viewer go who seeks past it', async () => {
    const page = await open(clip);
    await waitForStatus(page, 'Klipp');
    await play(page);
    await waitForTime(page, 23);
    await seek(page, 50);
    await waitForTime(page, 51);
    expect(await isPaused(page)).toBe(false);
    await page.context().close();
  });

  it('plays the stretch without script, out of the file’s address', async () => {
    const page = await open(clip, { javaScriptEnabled: false });
    expect(await page.locator('video source').getAttribute('src')).toMatch(/#t=23,34$/);
    await page.context().close();
  });
});
