import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { generateContent } from './generated-content.ts';

/** What it takes to check so many files, in seconds on the clock, and how many faults were told. */
export interface CheckCost {
  files: number;
  /** With nothing known of pictures and captions. */
  cold: number;
  /** The second time. */
  warm: number;
}

/** Checks a made-up site of so many files, twice, each in a process of its own; throws when the made-up site is not sound. */
export function measureCheck(files: number): CheckCost {
  mkdirSync('.cache', { recursive: true });
  const parent = mkdtempSync(resolve('.cache', 'check-'));
  const folder = join(parent, 'content');
  try {
    const before = generateContent('tests/fixtures/elven', { folder, articles: 0, words: 0 });
    generateContent('tests/fixtures/elven', { folder, articles: files - before, words: 600 });
    const [cold, warm] = [timeCheck(folder, parent), timeCheck(folder, parent)];
    return { files, cold, warm };
  } finally {
    rmSync(parent, { recursive: true, force: true });
  }
}

/** Runs the command as an author does, but for where it keeps what it knows. */
function timeCheck(folder: string, parent: string): number {
  const env = { ...process.env, CONTENT_DIR: folder, CACHE_DIR: join(parent, 'cache') };
  const start = process.hrtime.bigint();
  execFileSync(process.execPath, [resolve('src/cli/check.ts')], {
    env,
    cwd: parent,
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  return Math.round(Number(process.hrtime.bigint() - start) / 1e7) / 100;
}
