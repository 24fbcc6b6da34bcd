import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { BrowserContext, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { listPages } from '~/checks/site/built-site';
import { setStage } from '../served-site.ts';

const stage = setStage();
const pages = listPages();
const axeSource = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const rules = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** What axe tells of a page: the rule, and where it is broken. */
interface AxeResult {
  violations: { id: string; nodes: { target: string[]; failureSummary?: string }[] }[];
}

/** Runs axe on a page and gives one line for each place that breaks a rule. */
async function findAxeFaults(page: Page): Promise<string[]> {
  const result = await page.evaluate(
    async ([source, tags]) => {
      // The page's own policy forbids evaluated code, so the checker is brought in past it by the test's context.
      const scope = globalThis as unknown as { axe?: { run(options: object): Promise<AxeResult> } };
      if (!scope.axe) new Function(source as string)();
      return scope.axe?.run({ runOnly: tags });
    },
    [axeSource, rules] as const,
  );
  return (
    result?.violations.flatMap(({ id, nodes }) => nodes.map((node) => `${id} ${node.target.join(' ')}`)) ?? [
      'axe did not run',
    ]
  );
}

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
