import type { AddressInfo } from 'node:net';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll } from 'vitest';
import { serveSite } from '../src/cli/site-server.ts';
import { siteFolder } from '~/checks/site/built-site';
import { startChromium } from '../src/cli/chromium.ts';

/** A served site and a browser, for the tests of one file. */
export interface Stage {
  /** The site's address without a trailing slash. */
  origin: string;
  browser: Browser;
}

/** Serves the built site with its production headers and starts a browser before a file's tests; closes both after. */
export function setStage({ folder = siteFolder, basePath = '/' }: { folder?: string; basePath?: string } = {}): Stage {
  const stage = { origin: '' } as Stage;
  let close = () => {};
  beforeAll(async () => {
    const server = await serveSite({ folder, basePath, port: 0 });
    close = () => server.close();
    stage.origin = `http://localhost:${(server.address() as AddressInfo).port}`;
    stage.browser = await startChromium();
  });
  afterAll(async () => {
    await stage.browser.close();
    close();
  });
  return stage;
}
