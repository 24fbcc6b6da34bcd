import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';

/** A copy of some content that a test may change. */
export interface ContentCopy {
  folder: string;
  /** Replaces a text everywhere in a file; throws when it is not there. */
  replace(file: string, from: string, to: string): void;
  /** Takes a file or folder out of the copy. */
  drop(path: string): void;
  remove(): void;
}

/** Copies a content folder to a place of its own. */
export function copyContent(from: string): ContentCopy {
  mkdirSync('.cache', { recursive: true });
  const folder = mkdtempSync(resolve('.cache', 'content-'));
  cpSync(from, folder, { recursive: true });
  return {
    folder,
    replace(file, written, changed) {
      const path = join(folder, file);
      const text = readFileSync(path, 'utf8');
      if (!text.includes(written)) throw new Error(`${file} does not hold «${written}».`);
      writeFileSync(path, text.replaceAll(written, changed));
    },
    drop: (path) => rmSync(join(folder, path), { recursive: true }),
    remove: () => rmSync(folder, { recursive: true, force: true }),
  };
}
