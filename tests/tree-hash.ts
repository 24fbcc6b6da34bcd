import { createHash } from 'node:crypto';
import { globSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';

/** Every file of a folder with the hash of its bytes. */
export function hashFiles(folder: string): Record<string, string> {
  const files = globSync('**/*', { cwd: folder }).filter((path) => statSync(join(folder, path)).isFile());
  return Object.fromEntries(files.sort().map((path) => [path, hash(readFileSync(join(folder, path)))]));
}

/** One hash for a whole folder: the names of its files and all their bytes. */
export function hashTree(folder: string): string {
  return hash(JSON.stringify(hashFiles(folder)));
}

function hash(bytes: Buffer | string): string {
  return createHash('sha256').update(bytes).digest('hex');
}
