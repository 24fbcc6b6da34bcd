import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Frame, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { siteFolder } from '~/checks/site/built-site';
import { serveBare, serveCourse } from '../other-hosts.ts';
import type { Host } from '../other-hosts.ts';
import { setStage } from '../served-site.ts';

const stage = setStage();
const film = '/embed/bolig-forst/';
const clip = '/embed/bolig-forst/egne-valg/';
let bare: Host;
beforeAll(async () => {
  bare = await serveBare(siteFolder);
});
afterAll(() => bare.close());

/** What a test has seen of a page: what the browser complained of, and every host it asked. */
interface Seen {
  complaints: string[];
  hosts: Set<string>;
  close(): Promise<void>;
}

async function open(
  address: string,
  options: { javaScriptEnabled?: boolean; viewport?: { width: number; height: number } } = {},
): Promise<{ page: Page } & Seen> {
  const context = await stage.browser.newContext({ viewport: { width: 640, height: 420 }, ...options });
  const page = await context.newPage();
  const complaints: string[] = [];
  const hosts = new Set<string>();
  page.on('console', (message) => complaints.push(message.text()));
  page.on('pageerror', (error) => complaints.push(error.message));
  page.on('dialog', (dialog) => {
    complaints.push(`dialog: ${dialog.message()}`);
    dialog.dismiss().catch(() => {});
  });
  page.on('request', (request) => hosts.add(new URL(request.url()).origin));
  await page.goto(address);
  return { page, complaints, hosts, close: () => context.close() };
}

/** A page on another site with a frame in it, and what the frame tells the page. */
async function openFramed(code: string): Promise<{ page: Page; frame: Frame; course: string } & Seen> {
  const listening = `<script>messages = []; addEventListener('message', ({ data }) => messages.push(data))</script>`;
  const course = await serveCourse(`${listening}<h1>Uke 3</h1>${code}`);
  const { page, close, ...seen } = await open(course.origin, { viewport: { width: 900, height: 900 } });
  await page.locator('iframe').scrollIntoViewIfNeeded();
  const frame = await (await page.waitForSelector('iframe')).contentFrame();
  if (!frame) throw new Error('The frame did not come.');
  await frame.waitForSelector('h1');
  const closeBoth = async () => {
    await close();
    course.close();
  };
  return { page, frame, course: course.origin, ...seen, close: closeBoth };
}

/** The way WordPress puts a page it has found by oEmbed into a post. */
const wordpress = (address: string) =>
  `<iframe sandbox="allow-scripts" security="restricted" src="${address}#?secret=aB3dE5fG7h" data-secret="aB3dE5fG7h" width="600" height="400" title="Film"></iframe>`;

const messagesOf = (page: Page) =>
  page.evaluate(() => (globalThis as unknown as { messages: Record<string, unknown>[] }).messages);
const timeOf = (page: Page | Frame) => page.evaluate(() => document.querySelector('video')?.currentTime ?? -1);
const statusOf = (page: Page | Frame) => page.locator('[role="status"]').textContent();
const play = (page: Page | Frame) =>
  page.evaluate(async () => {
    const video = document.querySelector('video');
    if (!video) return;
    video.muted = true;
    await video.play();
  });
const waitForTime = (page: Page | Frame, seconds: number) =>
  page.waitForFunction((least) => (document.querySelector('video')?.currentTime ?? 0) > least, seconds);
const captionOf = (page: Page | Frame) =>
  page.evaluate(() => {
    const tracks = [...(document.querySelector('video')?.textTracks ?? [])];
    const shown = tracks.find(({ mode }) => mode === 'showing');
    return [shown?.language ?? 'none', (shown?.activeCues?.[0] as VTTCue | undefined)?.text];
  });

/** The code the film’s page offers in one of its fields, for the site as it is served here. */
async function readCode(field: string): Promise<string> {
  const html = await (await fetch(`${stage.origin}/filmer/bolig-forst/`)).text();
  const [, written = '', host = ''] =
    new RegExp(`id="${field}"[^>]*>([\\s\\S]*?src=(?:"|&quot;)(https://[^/]+)[\\s\\S]*?)</textarea>`).exec(html) ?? [];
  const code = written
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&amp;', '&');
  return code.replaceAll(host, stage.origin);
}

describe('a course page with the code from the film’s page', () => {
  it('shows the film, plays it with captions, and asks nobody else for anything', async () => {
    const code = await readCode('kode');
    expect(code).toMatch(/^<iframe src="http:\/\/localhost:\d+\/embed\/bolig-forst\/"/);
    const { page, frame, course, complaints, hosts, close } = await openFramed(code);
    await play(frame);
    await waitForTime(frame, 3);
    expect(await captionOf(frame)).toEqual(['nb', 'Hva skjer når hjemmet kommer først?']);
    const bottom = await frame.locator('video').evaluate((video) => video.getBoundingClientRect().bottom);
    expect(bottom).toBeLessThanOrEqual(420);
    // The code asks for full screen, so there is no need for a way round.
    expect(await frame.locator('.embed-open').isVisible()).toBe(false);
    await frame.locator('summary').last().click();
    await page.waitForFunction(() =>
      (globalThis as unknown as { messages: { event?: string; height: number }[] }).messages.some(
        ({ event, height }) => event === 'resize' && height > 800,
      ),
    );
    // The code allows full screen in two ways, since course systems take away one or the other; the browser remarks on it.
    expect(complaints.filter((text) => !text.includes("'allowfullscreen'"))).toEqual([]);
    expect([...hosts].sort()).toEqual([course, stage.origin].sort());
    await close();
  });

  it('the code for a wide frame gives it the height of all it holds, also when a drawer opens', async () => {
    const { page, frame, close } = await openFramed(await readCode('kode-bred'));
    /** Waits until the frame has the height it last told of, and that is another than before; gives it. */
    const fits = async (before: number) => {
      const height = await page.waitForFunction((old) => {
        const { height: own } = document.querySelector('iframe')?.getBoundingClientRect() ?? { height: 0 };
        const told = (globalThis as unknown as { messages: { event?: string; height: number }[] }).messages;
        const last = told.findLast(({ event }) => event === 'resize')?.height;
        return last === own && own !== old ? own : undefined;
      }, before);
      return (await height.jsonValue()) ?? 0;
    };
    const closed = await fits(0);
    await frame.locator('summary', { hasText: 'Kapitler' }).click();
    expect(await fits(closed)).toBeGreaterThan(closed);
    const { scrollHeight, clientHeight, clientWidth } = await frame.evaluate(() => {
      const { scrollHeight, clientHeight, clientWidth } = document.documentElement;
      return { scrollHeight, clientHeight, clientWidth };
    });
    expect(scrollHeight).toBe(clientHeight);
    // No scrollbar is left behind.
    expect(clientWidth).toBe(await frame.evaluate(() => innerWidth));
    await close();
  });
});

describe('a WordPress post: a frame without origin, from a host that sends no header', () => {
  it('the film plays with captions, and the words and chapters work', async () => {
    const { frame, course, complaints, hosts, close } = await openFramed(wordpress(bare.origin + film));
    expect(await frame.evaluate(() => self.origin)).toBe('null');
    await play(frame);
    await waitForTime(frame, 3);
    expect(await captionOf(frame)).toEqual(['nb', 'Hva skjer når hjemmet kommer først?']);
    await frame.locator('summary', { hasText: 'Kapitler' }).click();
    await frame.locator('.embed-chapters a', { hasText: 'Egne valg' }).click();
    await waitForTime(frame, 24.6);
    expect(await timeOf(frame)).toBeLessThan(30);
    await frame.locator('summary', { hasText: 'Det som sies' }).click();
    await frame.locator('[aria-current="true"]', { hasText: 'To: Egne valg.' }).waitFor();
    await frame.locator('[data-cue]', { hasText: 'Oppfølgingen formes' }).click();
    await waitForTime(frame, 49);
    expect(await statusOf(frame)).toBe('');
    expect(complaints).toEqual([]);
    expect([...hosts].sort()).toEqual([course, bare.origin].sort());
    await close();
  });

  it('a clip plays its own stretch, stops at its end and says so, and goes on when asked to', async () => {
    const { frame, complaints, close } = await openFramed(wordpress(bare.origin + clip));
    await play(frame);
    await waitForTime(frame, 23);
    await frame.evaluate(() => {
      const video = document.querySelector('video');
      if (video) video.currentTime = 32.5;
    });
    await frame.waitForFunction(() => document.querySelector('video')?.paused);
    expect(await timeOf(frame)).toBeGreaterThanOrEqual(34);
    expect(await timeOf(frame)).toBeLessThan(34.5);
    expect(await statusOf(frame)).toContain('Klippet er slutt');
    await play(frame);
    await waitForTime(frame, 35);
    expect(complaints).toEqual([]);
    await close();
  });

  it('tells its height as WordPress, course systems and others listen for it, again when a drawer opens or somebody asks', async () => {
    const { page, frame, close } = await openFramed(wordpress(bare.origin + film));
    await page.waitForFunction(() => (globalThis as unknown as { messages: unknown[] }).messages.length >= 3);
    // As high as it is once the frame is high enough to need no scrollbar.
    const height = await frame.evaluate(() => {
      document.documentElement.style.overflow = 'hidden';
      return Math.ceil(document.body.getBoundingClientRect().height);
    });
    const told = await messagesOf(page);
    expect(told).toContainEqual({ message: 'height', value: height, secret: 'aB3dE5fG7h' });
    expect(told).toContainEqual({ event: 'resize', height });
    expect(told).toContainEqual({ subject: 'lti.frameResize', height });
    await frame.locator('summary', { hasText: 'Det som sies' }).click();
    // WordPress takes no more than 1,000 pixels.
    await page.waitForFunction(() =>
      (globalThis as unknown as { messages: { value?: number }[] }).messages.some(({ value }) => value === 1000),
    );
    const before = (await messagesOf(page)).length;
    await page.evaluate(() => document.querySelector('iframe')?.contentWindow?.postMessage({ message: 'ready' }, '*'));
    await page.waitForFunction(
      (count) => (globalThis as unknown as { messages: unknown[] }).messages.length > count,
      before,
    );
    await close();
  });

  it('offers the film in a new tab, since the frame refuses full screen, and asks WordPress to follow the link', async () => {
    const { page, frame, complaints, close } = await openFramed(wordpress(bare.origin + clip));
    await frame.getByRole('link', { name: 'Åpne filmen i ny fane' }).click();
    await page.waitForFunction(() =>
      (globalThis as unknown as { messages: { message?: string }[] }).messages.some(
        ({ message }) => message === 'link',
      ),
    );
    const asked = (await messagesOf(page)).find(({ message }) => message === 'link');
    expect(asked).toMatchObject({
      value: expect.stringMatching(/\/filmer\/bolig-forst\/#t=23,34$/),
      secret: 'aB3dE5fG7h',
    });
    expect(complaints).toEqual([]);
    await close();
  });

  it('says nothing to WordPress without its secret', async () => {
    const { page, frame, close } = await openFramed(wordpress(bare.origin + film).replace('#?secret=aB3dE5fG7h', ''));
    await frame.locator('summary').first().click();
    await page.waitForFunction(() => (globalThis as unknown as { messages: unknown[] }).messages.length >= 2);
    expect((await messagesOf(page)).filter(({ message }) => message)).toEqual([]);
    await close();
  });
});

describe('times in the address', () => {
  let opened: { page: Page } & Seen;
  beforeAll(async () => {
    opened = await open('about:blank');
  });
  afterAll(() => opened.close());

  const reversed = (from: string) => `Klippet i adressen slutter før det begynner. Filmen spilles fra ${from}.`;
  const outside = 'Klippet i adressen begynner etter at filmen er slutt. Filmen spilles fra 0:00.';
  const noTime = 'Tiden i adressen kan ikke leses. Filmen spilles fra 0:00.';
  const repeated = 'Adressen har mer enn én tid. Filmen spilles fra 0:00.';

  it.each([
    ['#t=62,75', 62, 'Klipp 1:02–1:15'],
    ['?start=62&end=75', 62, 'Klipp 1:02–1:15'],
    ['?start=1:02&end=1:15', 62, 'Klipp 1:02–1:15'],
    ['?start=1m02s&end=75s', 62, 'Klipp 1:02–1:15'],
    ['?end=12', 0, 'Klipp 0:00–0:12'],
    ['?start=62&end=75#?secret=aB3dE5fG7h', 62, 'Klipp 1:02–1:15'],
    ['?start=62&end=75#t=5,9', 62, 'Klipp 1:02–1:15'],
    ['#t=75,62', 0, reversed('0:00')],
    ['?start=5&end=3', 5, reversed('0:05')],
    ['?start=95&end=62', 0, reversed('0:00')],
    ['#t=9999', 0, outside],
    ['?start=82', 0, outside],
    ['?start=9999&end=10000', 0, outside],
    ['#t=10,9999', 10, 'Klipp 0:10–1:22'],
    ['?start=10&end=9999', 10, 'Klipp 0:10–1:22'],
    ['?start=0&end=9999', 0, ''],
    ...['-5', 'NaN', 'Infinity', '1e3', '0x10', '１２', '90000', '12345678901234567', ''].flatMap(
      (time) =>
        [
          [`#t=${time}`, 0, ''],
          [`?start=${time}`, 0, noTime],
        ] as const,
    ),
    ['?start=5&end=soon', 5, 'Tiden i adressen kan ikke leses. Filmen spilles fra 0:05.'],
    ...['<script>alert(1)</script>', '"><img src=x onerror=alert(1)>', '%E0%A4%A', '{to}<b>'].flatMap(
      (text) =>
        [
          [`#t=${text}`, 0, ''],
          [`?start=${text}`, 0, noTime],
          [`?tekst=${text}`, 0, ''],
          [`#?secret=${text}`, 0, ''],
        ] as const,
    ),
    ['?start=5&start=9', 0, repeated],
    ['#t=10&t=20', 20, 'Klipp 0:20–1:22'],
    ['#?secret=aB3dE5fG7h', 0, ''],
    ['?tekst=zz&farge=bl%C3%A5', 0, ''],
    ['#kapitler', 0, ''],
  ] as const)('%s', async (address, start, status) => {
    const { page, complaints } = opened;
    // A new hash alone would not load the page anew.
    await page.goto('about:blank');
    await page.goto(stage.origin + film + address);
    expect(await statusOf(page)).toBe(status);
    expect(await timeOf(page)).toBe(start);
    expect(await page.locator('[role="status"] *').count()).toBe(0);
    expect(await page.locator('script').count()).toBe(2);
    expect(await page.locator('img').count()).toBe(0);
    expect(complaints).toEqual([]);
  });

  it.each([
    ['', 23, ''],
    ['?start=30&end=40', 30, 'Klipp 0:30–0:40'],
    ['#t=30', 30, 'Klipp 0:30–1:22'],
    ['?start=NaN', 23, 'Tiden i adressen kan ikke leses. Filmen spilles fra 0:23.'],
    ['#?secret=aB3dE5fG7h', 23, ''],
  ])('on a clip’s own page: %s', async (address, start, status) => {
    const { page, close } = await open(stage.origin + clip + address);
    expect([await timeOf(page), await statusOf(page)]).toEqual([start, status]);
    await close();
  });

  it('a stretch stops at its end, and a viewer who seeks out of it is let go', async () => {
    const { page, close } = await open(`${stage.origin}${film}?start=11&end=12.5`);
    await play(page);
    await page.waitForFunction(() => document.querySelector('video')?.paused);
    expect(await timeOf(page)).toBeGreaterThanOrEqual(12.5);
    expect(await timeOf(page)).toBeLessThan(13);
    await page.evaluate(() => {
      location.hash = '#t=20,22';
    });
    await page.goto(`${stage.origin}${film}?start=11&end=14`);
    await play(page);
    await page.evaluate(() => {
      const video = document.querySelector('video');
      if (video) video.currentTime = 13.9;
      if (video) video.currentTime = 40;
    });
    await waitForTime(page, 41);
    expect(await statusOf(page)).toBe('');
    await close();
  });

  it('faults are told in the page’s language', async () => {
    const { page, close } = await open(`${stage.origin}/en${film}?start=5&end=3`);
    expect(await statusOf(page)).toBe('The clip in the address ends before it begins. The film plays from 0:05.');
    await close();
  });
});

describe('captions', () => {
  it.each([
    [film, '', 'nb'],
    [film, '?tekst=en', 'en'],
    [film, '?tekst=av', 'none'],
    [film, '?tekst=zz', 'nb'],
    [film, '?tekst=nn', 'nn'],
    [`/en${film}`, '', 'en'],
    [`/en${film}`, '?tekst=nb', 'nb'],
  ])('%s%s shows %s', async (address, query, expected) => {
    const { page, close } = await open(stage.origin + address + query);
    expect((await captionOf(page))[0]).toBe(expected);
    expect(await page.getByLabel(/Teksting|Captions/).inputValue()).toBe(expected === 'none' ? 'av' : expected);
    await close();
  });

  it('the viewer changes the language of captions and words, on the page or in the browser’s own menu', async () => {
    const { page, close } = await open(stage.origin + film);
    await page.locator('summary', { hasText: 'Det som sies' }).click();
    await page.getByLabel('Teksting').selectOption('en');
    expect((await captionOf(page))[0]).toBe('en');
    const line = page.locator('[data-cue][lang="en"]', { hasText: 'What happens when home comes first?' });
    await line.waitFor();
    await page.evaluate(() => {
      for (const track of document.querySelector('video')?.textTracks ?? [])
        track.mode = track.language === 'nb' ? 'showing' : 'disabled';
    });
    await page.locator('[data-cue]', { hasText: 'Hva skjer når hjemmet kommer først?' }).waitFor();
    expect(await page.getByLabel('Teksting').inputValue()).toBe('nb');
    await close();
  });
});

describe('for everyone', () => {
  it('without script the film, its chapters and all its words are there', async () => {
    const { page, close } = await open(stage.origin + clip, { javaScriptEnabled: false });
    expect(await page.locator('video[controls] source').getAttribute('src')).toMatch(/\.mp4#t=23,34$/);
    await page.locator('summary', { hasText: 'Det som sies i klippet' }).click();
    expect(await page.locator('.embed-speech', { hasText: 'Den som skal bo der' }).isVisible()).toBe(true);
    expect(await page.locator('select').isVisible()).toBe(false);
    await page.goto(stage.origin + film);
    await page.locator('summary', { hasText: 'Kapitler' }).click();
    expect(await page.locator('.embed-chapters a').nth(3).getAttribute('href')).toMatch(/\.mp4#t=33\.9$/);
    await page.locator('summary', { hasText: 'Det som sies' }).click();
    expect(await page.locator('.embed-speech').count()).toBe(7);
    await close();
  });

  it('works by keyboard alone, with a ring on what has focus', async () => {
    const { page, close } = await open(stage.origin + film);
    const focused = () =>
      page.evaluate(() => {
        const element = document.activeElement;
        const ring = element && getComputedStyle(element).outlineStyle;
        return [element?.localName, element?.textContent?.trim().split('\n')[0], ring] as const;
      });
    const tabTo = async (name: string, text: string) => {
      for (let count = 0; count < 30; count += 1) {
        await page.keyboard.press('Tab');
        const [element, content = '', ring] = await focused();
        if (element !== name || !content.includes(text)) continue;
        expect(ring).toBe('solid');
        return;
      }
      throw new Error(`Tab never came to ${name} ${text}.`);
    };
    await tabTo('a', 'fem prinsipper');
    await tabTo('video', '');
    await page.keyboard.press('Space');
    await waitForTime(page, 0.3);
    await tabTo('select', 'Bokmål');
    await page.keyboard.press('ArrowDown');
    expect((await captionOf(page))[0]).toBe('en');
    await tabTo('summary', 'Kapitler');
    await page.keyboard.press('Enter');
    await tabTo('a', 'Egne valg');
    await page.keyboard.press('Enter');
    await waitForTime(page, 22);
    await tabTo('summary', 'Det som sies');
    await page.keyboard.press('Enter');
    await tabTo('a', '0:48');
    await page.keyboard.press('Enter');
    await waitForTime(page, 48);
    await tabTo('a', 'CC BY 4.0');
    await tabTo('a', 'Fra Bolig først');
    await close();
  });

  it.each([240, 320, 640])('nothing scrolls sideways in a frame %i pixels wide, drawers open', async (width) => {
    for (const address of [film, clip, `${film}?start=5&end=3`]) {
      const { page, close } = await open(stage.origin + address, { viewport: { width, height: 300 } });
      for (const drawer of await page.locator('summary').all()) await drawer.click();
      const [inner, outer] = await page.evaluate(() => [
        document.documentElement.scrollWidth,
        document.documentElement.clientWidth,
      ]);
      expect(inner).toBe(outer);
      await close();
    }
  });

  it.each([film, clip, `/en${film}`])('%s has no fault axe can find', async (address) => {
    const source = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
    const context = await stage.browser.newContext({ bypassCSP: true, viewport: { width: 640, height: 420 } });
    const page = await context.newPage();
    await page.goto(`${stage.origin}${address}?start=5&end=3`);
    for (const drawer of await page.locator('summary').all()) await drawer.click();
    const faults = await page.evaluate(async (code) => {
      new Function(code)();
      interface Axe {
        run(options: object): Promise<{ violations: { id: string; nodes: { target: string[] }[] }[] }>;
      }
      const { violations } = await (globalThis as unknown as { axe: Axe }).axe.run({
        runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
      });
      return violations.map(({ id, nodes }) => `${id} ${nodes.map(({ target }) => target.join(' ')).join(', ')}`);
    }, source);
    expect(faults).toEqual([]);
    await context.close();
  });

  it('asks for nothing of the film before play, and never for anything but its picture and film', async () => {
    const { page, close } = await open('about:blank');
    const asked: string[] = [];
    page.on('request', (request) => asked.push(new URL(request.url()).pathname));
    await page.goto(`${stage.origin}${clip}`, { waitUntil: 'networkidle' });
    expect(asked.filter((path) => path !== '/favicon.svg')).toEqual([clip, expect.stringMatching(/\.webp$/)]);
    await play(page);
    await waitForTime(page, 23.2);
    expect(asked.filter((path) => !/\.(?:mp4|webp|svg)$/.test(path))).toEqual([clip]);
    await close();
  });
});
