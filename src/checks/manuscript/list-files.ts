import { lstatSync, readdirSync } from 'node:fs';
import { join } from 'node:path';

/** Something that lies in the content folder, whether or not we have a use for it. */
export interface FolderEntry {
  /** Its path below the content folder, with `/` on every machine. */
  path: string;
  /** `other` is a pipe, a socket or something the system will not let us look at. */
  type: 'file' | 'link' | 'other';
  /** Size in bytes. */
  bytes: number;
  /** What changes when the file does: size, times and place on the disk. */
  stamp: string;
}

/** Folders deeper than this hold nothing we read. */
const deepest = 12;

/** Everything below a folder but the folders themselves, sorted; links are listed and never followed. */
export function listFiles(root: string): readonly FolderEntry[] {
  const found: FolderEntry[] = [];
  const waiting = [{ folder: '', depth: 0 }];
  for (let next = waiting.pop(); next; next = waiting.pop()) {
    for (const name of readNames(join(root, next.folder))) {
      const path = next.folder === '' ? name : `${next.folder}/${name}`;
      const stats = lstatSync(join(root, path), { throwIfNoEntry: false });
      if (stats?.isDirectory() && next.depth < deepest) waiting.push({ folder: path, depth: next.depth + 1 });
      else if (stats)
        found.push({
          path,
          type: typeOf(stats),
          bytes: stats.size,
          stamp: [stats.size, stats.mtimeMs, stats.ctimeMs, stats.ino].join('.'),
        });
    }
  }
  return found.sort((a, b) => (a.path < b.path ? -1 : 1));
}

/** Names in a folder; a folder we may not open holds nothing. What editors and systems leave behind is passed over. */
function readNames(folder: string): readonly string[] {
  try {
    return readdirSync(folder).filter((name) => !/^(?:\..*|Thumbs\.db|.*~|.*\.swp)$/.test(name));
  } catch {
    return [];
  }
}

function typeOf(stats: { isFile(): boolean; isSymbolicLink(): boolean }): FolderEntry['type'] {
  if (stats.isSymbolicLink()) return 'link';
  return stats.isFile() ? 'file' : 'other';
}
