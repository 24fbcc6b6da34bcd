import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { setTimeout as wait } from 'node:timers/promises';

/*
 * A lock is an empty SQLite database somebody has begun to write in. The operating system lets go of it the moment its
 * process ends, however it ends: no lock is ever left behind, so none has to be judged dead by its number and taken over.
 */

/** What only one process of a checkout has at a time. */
export interface Lock {
  release(): void;
}

/** The locks of a checkout: one for a whole build, one for the moment folders change place. */
const lockFiles = { build: '.cache/build.lock', swap: '.cache/swap.lock' } as const;

/** Waits until no other build runs in this checkout and takes its place; is told once whom it waits for. */
export async function takeBuildLock(mine: string, onWait: (holder: string) => void): Promise<Lock> {
  const holderFile = resolve(`${lockFiles.build}.txt`);
  const database = openLock(lockFiles.build, { patience: 0 });
  for (let isTold = false; !tryLock(database); isTold = true) {
    if (!isTold) onWait(readHolder(holderFile));
    await wait(100);
  }
  try {
    writeFileSync(holderFile, mine);
  } catch {
    // On a full disk nobody is told who we are; the leftovers that fill it must still be cleared away.
  }
  return { release: () => database.close() };
}

/** Does something quick while nobody else moves the folders of a finished site. */
export function whileSwapLocked<T>(work: () => T): T {
  const database = openLock(lockFiles.swap, { patience: 60_000 });
  try {
    database.exec('BEGIN EXCLUSIVE');
    return work();
  } finally {
    database.close();
  }
}

function openLock(file: string, { patience }: { patience: number }): DatabaseSync {
  mkdirSync(dirname(resolve(file)), { recursive: true });
  return new DatabaseSync(resolve(file), { timeout: patience });
}

/** Takes the lock if it is free. */
function tryLock(database: DatabaseSync): boolean {
  try {
    database.exec('BEGIN EXCLUSIVE');
    return true;
  } catch (error) {
    // https://sqlite.org/rescode.html#busy
    const isBusy = error instanceof Error && 'errcode' in error && error.errcode === 5;
    if (isBusy) return false;
    throw error;
  }
}

function readHolder(file: string): string {
  try {
    return readFileSync(file, 'utf8') || 'et annet bygg';
  } catch {
    return 'et annet bygg';
  }
}
