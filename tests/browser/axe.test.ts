import type { BrowserContext } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { listPages } from '~/checks/site/built-site';
import { findAxeFaults } from '../axe-faults.ts';
import { setStage } from '../served-site.ts';

const stage = setStage();
const pages = listPages();

describe('for everyone', () => {
  let context: BrowserContext;
  beforeAll(async () => {
    context = await stage.browser.newContext({ bypassCSP: true, viewport: { width: 1024, height: 800 } });
  });
  afterAll(() => context.close());

  it.each(pages)('%s has no fault axe can find, in light or dark colours', async (address) => {
    const page = await context.newPage();
    await page.goto(stage.origin + address);
    await page.evaluate(() => {
      for (const details of document.querySelectorAll('details')) details.open = true;
    });
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme });
      expect(await findAxeFaults(page), colorScheme).toEqual([]);
    }
    await page.close();
  });
});
