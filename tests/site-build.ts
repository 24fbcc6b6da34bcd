import { type ChildProcess, execFile, spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { promisify } from 'node:util';

const run = promisify(execFile);

/** The command behind `npm run build`. */
const command = 'src/cli/build.ts';

/** What a build may know of the machine; the test runner's own variables would pass for Vite's. */
const kept = ['PATH', 'HOME', 'TMPDIR', 'SystemRoot'] as const;

/** The environment of a build or a preview that writes its site and its cache into a folder. */
export function environmentOf(parent: string, env: Record<string, string>): Record<string, string> {
  return {
    ...Object.fromEntries(kept.map((name) => [name, process.env[name] ?? ''])),
    ASTRO_TELEMETRY_DISABLED: '1',
    OUT_DIR: join(parent, 'dist'),
    CACHE_DIR: join(parent, 'cache'),
    ...env,
  };
}

/** A folder of its own for what a test builds. */
export function makeSiteFolder(): string {
  mkdirSync('.cache', { recursive: true });
  return mkdtempSync(resolve('.cache', 'site-'));
}

/** A site built for a test: its folder, and how to throw it away. */
export interface TestSite {
  folder: string;
  remove(): void;
}

/** Builds a site into a folder of its own with the given environment (`CONTENT_DIR`, `BASE_PATH`, `SITE_URL`); rejects with what the build printed when it fails. */
export async function buildTestSite(env: Record<string, string> = {}): Promise<TestSite> {
  const parent = makeSiteFolder();
  await run(process.execPath, [command], { env: environmentOf(parent, env), maxBuffer: 2 ** 26 });
  return { folder: join(parent, 'dist'), remove: () => rmSync(parent, { recursive: true, force: true }) };
}

/** A build under way, to be disturbed. */
export interface StartedBuild {
  process: ChildProcess;
  /** Resolves when it has printed a text, or has ended. */
  printed(text: string): Promise<void>;
  /** How it ended, and all it printed. */
  ended: Promise<{ code: number | null; output: string }>;
}

/** Starts a build into `dist` of a folder, its pictures cached beside; `preload` is a module loaded before it. */
export function startBuild(parent: string, env: Record<string, string>, preload?: string): StartedBuild {
  const before = preload === undefined ? [] : ['--import', preload];
  const child = spawn(process.execPath, [...before, command], { env: environmentOf(parent, env) });
  let output = '';
  for (const stream of [child.stdout, child.stderr])
    stream.setEncoding('utf8').on('data', (text: string) => {
      output += text;
    });
  const ended = new Promise<{ code: number | null; output: string }>((done) => {
    child.on('close', (code) => done({ code, output }));
  });
  const said = (text: string) =>
    new Promise<void>((done) => {
      child.stdout.on('data', () => {
        if (output.includes(text)) done();
      });
    });
  return { process: child, printed: (text) => Promise.race([said(text), ended.then(() => {})]), ended };
}
