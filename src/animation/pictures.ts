import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { type CDPSession, chromium, type Page } from 'playwright-core';
import { picture } from './scene/camera.ts';
import { drawFrame, framesPerSecond } from './scene/frame.ts';
import type { Story } from './scene/story.ts';

/** A still to be written: where, and from which second of the film. */
export interface Still {
  file: string;
  second: number;
}

/** What is drawn: the story, the browser that draws it, and what is told about how far it has come. */
export interface Filming {
  story: Story;
  browser: string;
  say?: (words: string) => void;
}

/** Takes a picture of every frame and packs them without loss into a file for the last step. */
export async function filmPictures({ story, browser, say }: Filming, target: string): Promise<void> {
  const count = Math.floor(story.timeline.seconds * framesPerSecond);
  const input = ['-f', 'image2pipe', '-framerate', String(framesPerSecond), '-c:v', 'mjpeg', '-i', '-'];
  const packer = spawn(
    'ffmpeg',
    ['-y', '-loglevel', 'error', ...input, '-c:v', 'libx264', '-qp', '0', '-preset', 'ultrafast', target],
    { stdio: ['pipe', 'inherit', 'inherit'] },
  );
  const done = once(packer, 'close');
  await withPage(browser, async (page) => {
    const session = await page.context().newCDPSession(page);
    for (let frame = 0; frame < count; frame++) {
      const image = await takePicture(page, session, { svg: drawFrame(story, frame / framesPerSecond), quality: 96 });
      if (!packer.stdin.write(image)) await once(packer.stdin, 'drain');
      if (frame % 250 === 0) say?.(`Bilde ${frame} av ${count}`);
    }
  });
  packer.stdin.end();
  const [status] = await done;
  if (status !== 0) throw new Error('ffmpeg kunne ikke pakke bildene.');
}

/** Writes stills of the film. */
export async function writeStills({ story, browser }: Filming, stills: readonly Still[]): Promise<void> {
  await withPage(browser, async (page) => {
    const session = await page.context().newCDPSession(page);
    for (const { file, second } of stills)
      writeFileSync(file, await takePicture(page, session, { svg: drawFrame(story, second), quality: 82 }));
  });
}

async function withPage(executablePath: string, use: (page: Page) => Promise<void>): Promise<void> {
  const browser = await chromium.launch({
    executablePath,
    args: ['--no-sandbox', '--hide-scrollbars', '--force-color-profile=srgb'],
  });
  try {
    const page = await browser.newPage({ viewport: picture, deviceScaleFactor: 1 });
    await page.setContent(
      `<style>${[400, 500].map(readFontFace).join('')}body{margin:0;background:#0b1328}svg{display:block}</style><div></div>`,
    );
    await page.evaluate(() => Promise.all([...document.fonts].map((font) => font.load())));
    await use(page);
  } finally {
    await browser.close();
  }
}

async function takePicture(
  page: Page,
  session: CDPSession,
  { svg, quality }: { svg: string; quality: number },
): Promise<Buffer> {
  // Our own drawing, made from numbers and escaped words.
  await page.evaluate((drawn) => document.querySelector('div')?.setHTMLUnsafe(drawn), svg);
  const { data } = await session.send('Page.captureScreenshot', {
    format: 'jpeg',
    quality,
    optimizeForSpeed: quality > 90,
  });
  return Buffer.from(data, 'base64');
}

function readFontFace(weight: number): string {
  const file = createRequire(import.meta.url).resolve(
    `@fontsource/newsreader/files/newsreader-latin-${weight}-normal.woff2`,
  );
  return `@font-face{font-family:Newsreader;font-weight:${weight};src:url(data:font/woff2;base64,${readFileSync(file, 'base64')})}`;
}
