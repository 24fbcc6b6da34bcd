/**
 * `npm run search:quality`: asks the built site's search the editors' questions and fresh ones made from its pages, in a
 * real browser, and says how many were answered. `--seed` makes other fresh questions, `--count` more or fewer, and
 * `--misses` sets how many unanswered ones are shown. Ends with 1 when the search is under its budget.
 */
import { existsSync } from 'node:fs';
import type { AddressInfo } from 'node:net';
import { parseArgs } from 'node:util';
import { findOverruns } from '../checks/search/budget.ts';
import { readSettings } from '../lib/settings.ts';
import { askSearch } from './ask-search.ts';
import { findChromium, startChromium } from './chromium.ts';
import { formatMisses, formatScores } from './quality-report.ts';
import { readSearchQuestions, usualSample } from './read-search-questions.ts';
import { serveSite } from './site-server.ts';
import { recoverSite } from './swap-site.ts';

const say = (words: string) => process.stdout.write(`${words}\n`);

/** Reads a whole number from the command line. */
function readNumber(name: string, written: string | undefined, usual: number): number {
  if (written === undefined) return usual;
  if (/^\d{1,9}$/.test(written)) return Number(written);
  throw new Error(`--${name} ${written}: skriv et helt tall, for eksempel: --${name} ${usual}`);
}

/** Asks everything, says how it went and gives what is under the budget. */
async function run(): Promise<readonly string[]> {
  const { values } = parseArgs({
    options: { seed: { type: 'string' }, count: { type: 'string' }, misses: { type: 'string' } },
  });
  const seed = readNumber('seed', values.seed, usualSample.seed);
  const count = readNumber('count', values.count, usualSample.count);
  const misses = readNumber('misses', values.misses, 20);
  const { basePath, contentDir, outDir } = readSettings();
  recoverSite(outDir);
  if (!existsSync(`${outDir}/index.html`))
    throw new Error(`Det finnes ikke noe ferdig nettsted i ${outDir}. Kjør først: npm run build`);
  const { own, generated } = readSearchQuestions({ site: outDir, content: contentDir, seed, count });
  await findChromium();
  const browser = await startChromium();
  const server = await serveSite({ folder: outDir, basePath, port: 0 });
  try {
    const served = { origin: `http://localhost:${(server.address() as AddressInfo).port}`, basePath, browser };
    const lists = [
      ['own questions', await askSearch(served, own)],
      [`generated, seed ${seed}`, await askSearch(served, generated)],
    ] as const;
    for (const [title, answers] of lists) say(`${formatScores(title, answers)}\n${formatMisses(answers, misses)}\n`);
    return lists.flatMap(([title, answers]) => findOverruns(answers).map((overrun) => `${title}, ${overrun}`));
  } finally {
    await browser.close();
    server.close();
  }
}

try {
  const overruns = await run();
  for (const overrun of overruns) process.stderr.write(`Under budget: ${overrun}\n`);
  process.exitCode = overruns.length > 0 ? 1 : 0;
} catch (error) {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  process.exitCode = 1;
}
