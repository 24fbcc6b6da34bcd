import type { Browser, BrowserContextOptions, Page } from 'playwright-core';

/** Opens a page in a browser of its own, wide enough for two columns. */
export async function openPage(browser: Browser, address: string, options: BrowserContextOptions = {}): Promise<Page> {
  const context = await browser.newContext({ viewport: { width: 1024, height: 900 }, ...options });
  const page = await context.newPage();
  await page.goto(address);
  return page;
}

/** Plays the film without sound, as a press on the browser's own button does. */
export const play = (page: Page) =>
  page.evaluate(async () => {
    const video = document.querySelector('video');
    if (!video) return;
    video.muted = true;
    // A play that gives way to another file is taken up again by that one.
    await video.play().catch(() => {});
  });

/** The second the film is at. */
export const timeOf = (page: Page) => page.evaluate(() => document.querySelector('video')?.currentTime ?? -1);

/** Whether the film stands still. */
export const isPaused = (page: Page) => page.evaluate(() => document.querySelector('video')?.paused ?? true);

/** Takes the film to a second, as the browser's own slider does. */
export const seek = (page: Page, seconds: number) =>
  page.evaluate((second) => {
    const video = document.querySelector('video');
    if (video) video.currentTime = second;
  }, seconds);

/** Waits until the film is past a second. */
export const waitForTime = (page: Page, seconds: number) =>
  page.waitForFunction((least) => (document.querySelector('video')?.currentTime ?? 0) >= least, seconds);

/** Waits until the film has stopped by itself. */
export const waitForStop = (page: Page, seconds: number) =>
  page.waitForFunction((least) => {
    const video = document.querySelector('video');
    return video?.paused && video.currentTime >= least;
  }, seconds);

/** What the line below the film says. */
export const statusOf = (page: Page) => page.locator('.film-status').textContent();

/** Waits until the line below the film says something. */
export const waitForStatus = (page: Page, text: string) =>
  page.locator('.film-status', { hasText: text }).waitFor({ timeout: 10_000 });

/** Waits until the film's element has come. */
export const waitForElement = (page: Page) => page.waitForFunction(() => customElements.get('film-player'));
