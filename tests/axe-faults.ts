import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Page } from 'playwright-core';

const axeSource = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const rules = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** What axe tells of a page: the rule, and where it is broken. */
interface AxeResult {
  violations: { id: string; nodes: { target: string[]; failureSummary?: string }[] }[];
}

/** Runs axe on a page whose policy the test's context passes by, and gives one line for each place that breaks a rule. */
export async function findAxeFaults(page: Page): Promise<string[]> {
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
