import { describe, expect, it } from 'vitest';
import { openPage, play, timeOf, waitForTime } from '../film-page.ts';
import { setStage } from '../served-site.ts';

const stage = setStage();
const film = '/filmer/bolig-forst/';
const open = (address: string, options = {}) => openPage(stage.browser, stage.origin + address, options);

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
      const [cue] = shown?.activeCues ?? [];
      return [shown?.language, cue instanceof VTTCue ? cue.text : ''];
    });
    expect(caption).toEqual(['nb', 'Hva skjer når hjemmet kommer først?']);
    expect(pieces.length).toBeGreaterThan(0);
    expect(new Set(pieces)).toEqual(new Set([206]));
    await page.context().close();
  });

  it('captions turned off stay off when the film is played again', async () => {
    const page = await open(film);
    await play(page);
    await page.waitForFunction(() =>
      [...(document.querySelector('video')?.textTracks ?? [])].some(({ mode }) => mode === 'showing'),
    );
    const shown = await page.evaluate(async () => {
      const video = document.querySelector('video');
      for (const track of video?.textTracks ?? []) track.mode = 'disabled';
      video?.pause();
      await video?.play();
      return [...(video?.textTracks ?? [])].filter(({ mode }) => mode === 'showing').length;
    });
    expect(shown).toBe(0);
    await page.context().close();
  });

  it('asks for nothing of the film before play, nor for the player before anybody turns to it', async () => {
    const page = await open('/');
    const asked: string[] = [];
    page.on('request', (request) => asked.push(request.url()));
    await page.goto(stage.origin + film, { waitUntil: 'networkidle' });
    expect(asked.filter((url) => /\.(mp4|vtt)$|film-player|hls/.test(url))).toEqual([]);
    await page.context().close();
  });

  it('a chapter link goes to its second and the line being spoken is marked', async () => {
    const page = await open(film);
    await page.locator('.film-chapters a', { hasText: 'Egne valg' }).click();
    await waitForTime(page, 24.6);
    expect(await timeOf(page)).toBeLessThan(30);
    await page.locator('[data-cue][aria-current="true"]', { hasText: 'To: Egne valg.' }).waitFor({ state: 'attached' });
    expect(await page.locator('[data-cue][aria-current="true"]').count()).toBe(1);
    await page.context().close();
  });

  it('can be played, found and read by keyboard alone', async () => {
    const page = await open(film);
    await page.locator('video').focus();
    await page.keyboard.press('Space');
    await waitForTime(page, 0.3);
    await page.locator('.film-chapters a').nth(3).focus();
    await page.keyboard.press('Enter');
    await waitForTime(page, 33.9);
    await page.locator('.transcript summary').focus();
    await page.keyboard.press('Enter');
    expect(await page.locator('#t-00-00-12').isVisible()).toBe(true);
    await page.context().close();
  });

  it('works without script: controls, tracks, lines, and links that lead to the second in the file', async () => {
    const page = await open(film, { javaScriptEnabled: false });
    expect(await page.locator('video[controls] track').count()).toBeGreaterThan(4);
    const href = await page.locator('.film-chapters a').nth(3).getAttribute('href');
    expect(href).toMatch(/^\/media\/.*\.mp4#t=33\.9$/);
    await page.locator('.transcript summary').click();
    expect(await page.locator('#t-00-00-12').isVisible()).toBe(true);
    expect(await page.locator('.transcript-languages a').first().isVisible()).toBe(true);
    await page.locator('.film-teaching summary').click();
    expect(await page.locator('#lenke').isVisible()).toBe(true);
    expect(await page.locator('main').locator('button, [type="checkbox"]').filter({ visible: true }).count()).toBe(
      await page.locator('main button.term').count(),
    );
    await page.context().close();
  });

  it('on a small phone its words have room, its tools can be hit, and nothing scrolls sideways', async () => {
    const page = await open(film, { viewport: { width: 320, height: 700 } });
    await page.locator('.transcript summary').click();
    await page.locator('#t-00-00-12').click();
    await page.locator('.cue-tools').waitFor();
    const words = await page
      .locator('.transcript-block')
      .evaluateAll((blocks) => blocks.map((block) => block.getBoundingClientRect().width));
    expect(Math.min(...words)).toBeGreaterThan(260);
    const tools = await page
      .locator('.cue-tools button')
      .evaluateAll((buttons) =>
        buttons.map((button) => button.getBoundingClientRect()).map(({ height, width }) => Math.min(height, width)),
      );
    expect(tools).toHaveLength(4);
    expect(Math.min(...tools)).toBeGreaterThanOrEqual(24);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
    await page.context().close();
  });

  it('on paper the words stand alone, without tools', async () => {
    const page = await open(film);
    await page.locator('.transcript summary').click();
    await page.locator('#t-00-00-12').click();
    await page.locator('.cue-tools').waitFor();
    await page.emulateMedia({ media: 'print' });
    expect(await page.locator('#t-00-00-12').isVisible()).toBe(true);
    for (const tool of ['.cue-tools', '.transcript-languages', '.transcript-follow'])
      expect(await page.locator(tool).isVisible(), tool).toBe(false);
    await page.context().close();
  });
});
