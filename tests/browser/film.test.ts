import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { setStage } from '../served-site.ts';

const stage = setStage();
const film = '/filmer/bolig-forst/';

async function open(address: string, options: { javaScriptEnabled?: boolean } = {}): Promise<Page> {
  const context = await stage.browser.newContext({ viewport: { width: 1024, height: 900 }, ...options });
  const page = await context.newPage();
  await page.goto(stage.origin + address);
  return page;
}

const timeOf = (page: Page) => page.evaluate(() => document.querySelector('video')?.currentTime ?? -1);
const isPaused = (page: Page) => page.evaluate(() => document.querySelector('video')?.paused ?? true);
const waitForTime = (page: Page, seconds: number) =>
  page.waitForFunction((least) => (document.querySelector('video')?.currentTime ?? 0) > least, seconds);
const play = (page: Page) =>
  page.evaluate(async () => {
    const video = document.querySelector('video');
    if (!video) return;
    video.muted = true;
    await video.play();
  });

describe('our own film', () => {
  it('really plays: the picture moves on, a caption shows, and the file comes in pieces', async () => {
    const page = await open(film);
    const pieces: number[] = [];
    page.on('response', (response) => response.url().endsWith('.mp4') && pieces.push(response.status()));
    await play(page);
    await page.waitForFunction(() =>
      [...(document.querySelector('video')?.textTracks ?? [])].some((track) => track.activeCues?.length),
    );
    await waitForTime(page, 3);
    const caption = await page.evaluate(() => {
      const tracks = [...(document.querySelector('video')?.textTracks ?? [])];
      const shown = tracks.find((track) => track.kind === 'captions' && track.mode === 'showing');
      return [shown?.language, (shown?.activeCues?.[0] as VTTCue | undefined)?.text];
    });
    expect(caption).toEqual(['nb', 'Hva skjer når hjemmet kommer først?']);
    expect(pieces.length).toBeGreaterThan(0);
    expect(new Set(pieces)).toEqual(new Set([206]));
    await page.context().close();
  });

  it('tells every line on a line of its own, also what is seen, on a small phone', async () => {
    const page = await open(film);
    await page.setViewportSize({ width: 360, height: 740 });
    await page.locator('.transcript summary').click();
    const widths = await page
      .locator('.transcript li a > span')
      .evaluateAll((lines) => lines.map((line) => line.getBoundingClientRect().width));
    expect(widths.length).toBeGreaterThan(14);
    expect(Math.min(...widths)).toBeGreaterThan(120);
    await page.context().close();
  });

  it('asks for nothing of the film before play', async () => {
    const page = await open('/');
    const asked: string[] = [];
    page.on('request', (request) => asked.push(request.url()));
    await page.goto(stage.origin + film, { waitUntil: 'networkidle' });
    expect(asked.filter((url) => /\.(mp4|vtt)$/.test(url))).toEqual([]);
    await page.context().close();
  });

  it('a chapter link goes to its second and the line being spoken is marked', async () => {
    const page = await open(film);
    await page.locator('.film-chapters a', { hasText: 'Egne valg' }).click();
    await page.waitForFunction(() => (document.querySelector('video')?.currentTime ?? 0) >= 24.6);
    expect(await timeOf(page)).toBeLessThan(30);
    await page
      .locator('.transcript a[aria-current="true"]', { hasText: 'To: Egne valg.' })
      .waitFor({ state: 'attached' });
    expect(await page.locator('.transcript a[aria-current="true"]').count()).toBe(1);
    await page.context().close();
  });

  it('an address with a stretch plays from there, stops once at its end, and lets the viewer go on', async () => {
    const page = await open(`${film}#t=11,13.5`);
    await page.waitForFunction(() => (document.querySelector('video')?.currentTime ?? 0) === 11);
    expect(await page.locator('[role="status"]').textContent()).toBe('Klipp 0:11–0:13');
    await play(page);
    await page.waitForFunction(() => {
      const video = document.querySelector('video');
      return video?.paused && video.currentTime > 13;
    });
    expect(await timeOf(page)).toBeLessThan(14.2);
    expect(await page.locator('[role="status"]').textContent()).toContain('Klippet er slutt');
    await play(page);
    await waitForTime(page, 14.5);
    expect(await isPaused(page)).toBe(false);
    await page.context().close();
  });

  it('a viewer who seeks out of a stretch is let go', async () => {
    const page = await open(`${film}#t=11,14`);
    await page.waitForFunction(() => (document.querySelector('video')?.currentTime ?? 0) === 11);
    await page.evaluate(() => {
      const video = document.querySelector('video');
      if (video) video.currentTime = 40;
    });
    await play(page);
    await waitForTime(page, 41);
    expect(await isPaused(page)).toBe(false);
    expect(await page.locator('[role="status"]').textContent()).toBe('');
    await page.context().close();
  });

  it.each(['#t=95,62', '#t=9999', '#t=<img src=x onerror=alert(1)>', '#kapitler'])(
    'an address with %s plays from the start and says nothing',
    async (hash) => {
      const page = await open(film + hash);
      await page.waitForTimeout(400);
      expect(await timeOf(page)).toBe(0);
      expect(await page.locator('[role="status"]').textContent()).toBe('');
      await page.context().close();
    },
  );

  it('can be played, found and read by keyboard alone', async () => {
    const page = await open(film);
    await page.locator('video').focus();
    await page.keyboard.press('Space');
    await waitForTime(page, 0.3);
    await page.locator('.film-chapters a').nth(3).focus();
    await page.keyboard.press('Enter');
    await page.waitForFunction(() => (document.querySelector('video')?.currentTime ?? 0) >= 33.9);
    await page.locator('.transcript summary').focus();
    await page.keyboard.press('Enter');
    expect(await page.locator('#t-00-00-12').isVisible()).toBe(true);
    await page.context().close();
  });

  it('works without script: controls, tracks, and links that lead to the second in the file', async () => {
    const page = await open(film, { javaScriptEnabled: false });
    expect(await page.locator('video[controls] track').count()).toBe(9);
    const href = await page.locator('.film-chapters a').nth(3).getAttribute('href');
    expect(href).toMatch(/^\/_astro\/.*\.mp4#t=33\.9$/);
    await page.locator('.transcript summary').click();
    expect(await page.locator('.transcript li').first().isVisible()).toBe(true);
    await page.context().close();
  });
});
