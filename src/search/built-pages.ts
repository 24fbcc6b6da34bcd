import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { IndexedPage } from './index-copy.ts';

/** Reads every page of a built site for the index, sorted by address. */
export function readBuiltPages(folder: string): readonly IndexedPage[] {
  return globSync('**/*.html', { cwd: folder })
    .sort()
    .map((path) => ({ address: path.replaceAll('\\', '/'), html: readFileSync(join(folder, path), 'utf8') }));
}
