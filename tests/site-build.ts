import { execFile } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { promisify } from 'node:util';

const run = promisify(execFile);

/** What a build may know of the machine; the test runner's own variables would pass for Vite's. */
const kept = ['PATH', 'HOME', 'TMPDIR', 'SystemRoot'] as const;

/** A site built for a test: its folder, and how to throw it away. */
export interface TestSite {
  folder: string;
  remove(): void;
}

/** Builds a site into a folder of its own with the given environment (`CONTENT_DIR`, `BASE_PATH`, `SITE_URL`); rejects with what the build printed when it fails. */
export async function buildTestSite(env: Record<string, string> = {}): Promise<TestSite> {
  mkdirSync('.cache', { recursive: true });
  const parent = mkdtempSync(resolve('.cache', 'site-'));
  const folder = join(parent, 'dist');
  const own = {
    ...Object.fromEntries(kept.map((name) => [name, process.env[name] ?? ''])),
    ASTRO_TELEMETRY_DISABLED: '1',
    OUT_DIR: folder,
    CACHE_DIR: join(parent, 'cache'),
    ...env,
  };
  await run(process.execPath, ['src/cli/build.ts'], { env: own, maxBuffer: 2 ** 26 });
  return { folder, remove: () => rmSync(parent, { recursive: true, force: true }) };
}
