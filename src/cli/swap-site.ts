import { existsSync, readdirSync, renameSync, rmSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { whileSwapLocked } from './lock.ts';

/** A hidden folder beside the finished site, on the same disk, so that moving it is only a change of name. */
function beside(outDir: string, name: string): string {
  return join(dirname(outDir), `.${basename(outDir)}-${name}`);
}

/** Where this process builds a site before it is swapped in. */
export function buildingFolder(outDir: string): string {
  return beside(outDir, `building-${process.pid}`);
}

/** Where the site that was lies while the new one takes its place. */
function lastFolder(outDir: string): string {
  return beside(outDir, 'last');
}

/**
 * Puts a newly built folder where the finished site is: the old one is set aside, the new one takes its name, and the old
 * one is deleted. The old one is put back when the new one cannot come in.
 */
export function swapIn(outDir: string, built: string): void {
  whileSwapLocked(() => {
    restore(outDir);
    if (!existsSync(built)) throw new Error(`${built} finnes ikke lenger.`);
    const last = lastFolder(outDir);
    if (existsSync(outDir)) renameSync(outDir, last);
    try {
      renameSync(built, outDir);
    } catch (error) {
      restore(outDir);
      throw error;
    }
    discard(outDir, last);
  });
}

/** Puts the last good site back when a swap was cut off half way; says whether it had to. Called before a site is built or shown. */
export function recoverSite(outDir: string): boolean {
  if (!existsSync(lastFolder(outDir))) return false;
  return whileSwapLocked(() => restore(outDir));
}

/** Deletes what builds that were cut off left beside the site; only for the one who holds the build lock. */
export function clearLeftovers(outDir: string): void {
  const parent = dirname(outDir);
  const ours = `.${basename(outDir)}-`;
  const left = readdirSync(parent).filter(
    (name) => name.startsWith(ours) && /^(?:building|gone)-\d+$/.test(name.slice(ours.length)),
  );
  // A build killed a moment ago may have a swap under way: under the lock it is either done or has not begun.
  if (left.length === 0) return;
  whileSwapLocked(() => {
    for (const name of left) discard(outDir, join(parent, name));
  });
}

/** With the lock held: the site is where it should be, and nothing is set aside. */
function restore(outDir: string): boolean {
  const last = lastFolder(outDir);
  if (!existsSync(last)) return false;
  if (existsSync(outDir)) {
    discard(outDir, last);
    return false;
  }
  renameSync(last, outDir);
  return true;
}

/** Deletes a folder under another name, so that a half-deleted one is never taken for a site; what cannot be deleted now is so by the next build. */
function discard(outDir: string, folder: string): void {
  if (!existsSync(folder)) return;
  const gone = beside(outDir, `gone-${process.pid}`);
  if (folder !== gone) {
    rmSync(gone, { recursive: true, force: true });
    renameSync(folder, gone);
  }
  try {
    rmSync(gone, { recursive: true, force: true });
  } catch {
    // Somebody has a file of it open (Windows).
  }
}
