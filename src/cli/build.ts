/**
 * `npm run build`: builds beside the finished site and swaps the new one in at the end. A build that fails, is killed or
 * fills the disk leaves the last good site as it was. One build at a time: Astro keeps what it knows of the content in one folder.
 */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdirSync, rmSync } from 'node:fs';
import { enableCompileCache } from 'node:module';
import { constants } from 'node:os';
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { checkContent } from '../checks/content/check-content.ts';
import { hasErrors } from '../checks/finding.ts';
import { formatReport } from '../checks/report.ts';
import { readFolders, readSettings } from '../lib/settings.ts';
import type { Folders } from '../lib/settings.ts';
import { formatFault } from './build-fault.ts';
import { findTarget, nameFolder } from './build-target.ts';
import { takeBuildLock } from './lock.ts';
import { closePictureCache, openPictureCache } from './picture-cache.ts';
import { buildingFolder, clearLeftovers, recoverSite } from './swap-site.ts';

const say = (words: string) => process.stdout.write(`${words}\n`);

/** Ends the build with what went wrong and how the finished site is. */
function stop(reason: string, site: string, code = 1): never {
  const state = existsSync(site) ? `${nameFolder(site)} er som før.` : `${nameFolder(site)} finnes ikke ennå.`;
  process.stderr.write(`\n${reason}\nBygget er stoppet. ${state}\n`);
  process.exit(code);
}

/** What must not be cut short by a signal. */
type Uninterrupted = (work: () => Promise<void>) => Promise<void>;

/** Throws away what is half built when the process ends, and tells why it ended. */
function guard(outDir: string, building: string): Uninterrupted {
  let isSwapping = false;
  process.on('exit', () => {
    // The bundler's threads may still write, hence the retries.
    if (!isSwapping) rmSync(building, { recursive: true, force: true, maxRetries: 5 });
  });
  const end = (reason: string, code?: number) => {
    if (!isSwapping) stop(reason, outDir, code);
  };
  for (const fault of ['uncaughtException', 'unhandledRejection'])
    process.on(fault, (error) => end(formatFault(error)));
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const)
    process.on(signal, () => end('Avbrutt.', 128 + constants.signals[signal]));
  return async (work) => {
    isSwapping = true;
    await work().catch((error: unknown) => {
      isSwapping = false;
      throw error;
    });
  };
}

/** Has the two changes of name done by a process that lives on if this one is killed. */
async function swap(outDir: string, building: string): Promise<void> {
  const script = fileURLToPath(new URL('./swap-in.ts', import.meta.url));
  const child = spawn(process.execPath, [script, outDir, building], {
    detached: true,
    stdio: ['ignore', 'ignore', 'pipe'],
    windowsHide: true,
    env: { ...process.env, NODE_OPTIONS: '' },
  });
  let words = '';
  child.stderr.setEncoding('utf8').on('data', (text: string) => {
    words += text;
  });
  const [code] = (await once(child, 'close')) as [number | null];
  if (code === 0) return;
  throw new Error(`Det nye nettstedet kunne ikke legges i ${nameFolder(outDir)} ${words}`);
}

/** Tells what is wrong with what authors wrote and with the settings; errors end the build before anything is touched. */
async function check(folders: Folders): Promise<void> {
  const findings = await checkContent(folders);
  const github = process.env['GITHUB_ACTIONS'] === 'true';
  const report = formatReport(findings, { lang: 'nb', github });
  if (hasErrors(findings)) stop(report.trimEnd(), folders.outDir);
  say(report.trimEnd());
  try {
    readSettings();
  } catch (error) {
    stop(error instanceof Error ? error.message : String(error), folders.outDir);
  }
}

async function build(folders: Folders): Promise<void> {
  const { cacheDir, outDir } = folders;
  const lock = await takeBuildLock(`prosess ${process.pid}, som bygger til ${nameFolder(outDir)}`, (holder) =>
    say(`Venter på et annet bygg (${holder}).`),
  );
  mkdirSync(dirname(outDir), { recursive: true });
  if (recoverSite(outDir)) say(`${nameFolder(outDir)} er satt tilbake etter et bytte som ble avbrutt.`);
  clearLeftovers(outDir);
  const building = buildingFolder(outDir);
  const uninterrupted = guard(outDir, building);
  await check(folders);
  openPictureCache(cacheDir);
  process.env['OUT_DIR'] = building;
  const astro = await import('astro');
  await astro.build({ force: true });
  closePictureCache(cacheDir, building);
  await uninterrupted(() => swap(outDir, building));
  say(`Nettstedet ligger i ${nameFolder(outDir)}`);
  lock.release();
}

if (!process.env['CI']) enableCompileCache();
try {
  const folders = readFolders();
  const outDir = findTarget(folders.outDir, folders.contentDir);
  await build({ ...folders, outDir }).catch((error: unknown) => stop(formatFault(error), outDir));
} catch (error) {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  process.exit(1);
}
