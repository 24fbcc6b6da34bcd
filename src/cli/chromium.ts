import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import sparticuz, { inflate, setupLambdaEnvironment } from '@sparticuz/chromium';
import { type Browser, chromium } from 'playwright-core';

/** Where a system's own Chromium or Chrome lies on Linux, macOS and Windows. */
const systemPaths = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/usr/bin/google-chrome-stable',
  '/snap/bin/chromium',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
];

/** Flags that keep the browser off the network and let it start as root in a container. */
const quiet = ['--no-sandbox', '--disable-background-networking', '--disable-component-update', '--disable-sync'];

/** Scrollbars take room, as they do on most desktops: what scrolls sideways must be seen to. */
const ignoreDefaultArgs = ['--hide-scrollbars'];

/** Finds the browser, `CHROMIUM_PATH`, else the system's, else unpacked from an npm package, and leaves its path in `CHROMIUM_PATH`. */
export async function findChromium(): Promise<void> {
  const system = [process.env['CHROMIUM_PATH'], ...systemPaths].find((path) => path !== undefined && existsSync(path));
  process.env['CHROMIUM_PATH'] = system ?? (await unpackChromium());
}

/** Starts the browser that was found. */
export function startChromium(): Promise<Browser> {
  return chromium.launch({ executablePath: process.env['CHROMIUM_PATH'] ?? '', args: quiet, ignoreDefaultArgs });
}

/** Unpacks the packaged Chromium with the system libraries and fonts a small machine may lack. */
async function unpackChromium(): Promise<string> {
  try {
    const module = createRequire(import.meta.url).resolve('@sparticuz/chromium');
    const bin = join(dirname(module), '..', 'bin');
    setupLambdaEnvironment(join(await inflate(join(bin, 'al2023.tar.br')), 'lib'));
    return await sparticuz.executablePath();
  } catch (error) {
    throw new Error(
      'Fant ingen Chromium å åpne sidene i: verken på maskinen eller i pakken @sparticuz/chromium (bare Linux, x64). ' +
        'Installer Chromium eller Chrome, eller sett CHROMIUM_PATH til programfilen.',
      { cause: error },
    );
  }
}
