import { existsSync } from 'node:fs';
import sparticuz from '@sparticuz/chromium';
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

/** Starts the browser all browser tests use: `CHROMIUM_PATH`, else the system's, else the one from an npm package. */
export async function startChromium(): Promise<Browser> {
  const system = [process.env['CHROMIUM_PATH'], ...systemPaths].find((path) => path !== undefined && existsSync(path));
  if (system) return chromium.launch({ executablePath: system, args: quiet, ignoreDefaultArgs });
  try {
    return await chromium.launch({
      executablePath: await sparticuz.executablePath(),
      args: [...sparticuz.args, ...quiet],
      ignoreDefaultArgs,
    });
  } catch (error) {
    throw new Error(
      'Fant ingen Chromium til nettlesertestene: verken på maskinen eller i pakken @sparticuz/chromium (bare Linux). ' +
        'Installer Chromium eller Chrome, eller sett CHROMIUM_PATH til programfilen.',
      { cause: error },
    );
  }
}
