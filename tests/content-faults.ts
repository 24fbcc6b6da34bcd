import { mkdirSync, mkdtempSync, cpSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import type { Rule } from '~/checks/content/rule';
import type { FactCache } from '~/checks/manuscript/cache';
import { readManuscript } from '~/checks/manuscript/manuscript';

/** What a case changes in sound content, file by file: new content, a change of what stands there, a symbolic link, or null to take it away. */
export type Changes = Readonly<
  Record<string, string | Uint8Array | null | { linkTo: string } | ((text: string) => string)>
>;

/** A place a rule finds something at, as `file:line:column`, and what it says there in both languages. */
export interface FoundFault {
  place: string;
  nb: string;
  en: string;
}

/** Sound content that cases change: a small site about a river. */
const sound = 'tests/fixtures/elven';

/** Runs one rule over sound content with changes, and gives what it finds in the order it finds it. */
export async function findFaults(rule: Rule, changes: Changes, from = sound): Promise<readonly FoundFault[]> {
  const folder = mkdtempSync(join(tmpdir(), 'content-'));
  try {
    cpSync(from, folder, { recursive: true });
    for (const [path, change] of Object.entries(changes)) applyChange(join(folder, path), change);
    const manuscript = await readManuscript(folder, rememberSound(from, changes));
    return [...rule.find(manuscript)].map(({ file, at, message, fix }) => {
      const { line, column } = typeof at === 'number' ? file.lines.at(at) : at;
      return {
        place: `${file.path}:${line}:${column}`,
        nb: `${message.nb} ${fix.nb}`,
        en: `${message.en} ${fix.en}`,
      };
    });
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** What is known of the pictures and tracks no case has changed; they are read once. */
const known = new Map<string, unknown>();

function rememberSound(from: string, changes: Changes): FactCache {
  const recall = <Facts>(key: string, _stamp: string, read: () => Facts): Facts => {
    if (key in changes) return read();
    const name = `${from}/${key}`;
    if (!known.has(name)) known.set(name, read());
    // What was kept under this name came from the same reading of the same file.
    return known.get(name) as Facts;
  };
  return { recall, recallLater: recall, save: () => undefined };
}

function applyChange(path: string, change: Changes[string] | undefined): void {
  if (change === null || change === undefined) {
    rmSync(path, { recursive: true });
    return;
  }
  mkdirSync(dirname(path), { recursive: true });
  if (typeof change === 'object' && 'linkTo' in change) {
    symlinkSync(change.linkTo, path);
    return;
  }
  if (typeof change !== 'function') {
    writeFileSync(path, change);
    return;
  }
  const before = readFileSync(path, 'utf8');
  const after = change(before);
  if (after === before) throw new Error(`${path}: the case changes nothing.`);
  writeFileSync(path, after);
}
