import { existsSync, realpathSync, statSync } from 'node:fs';
import { join, relative, resolve, sep } from 'node:path';

/** Folders of the project no site may be put in place of. */
const ours = ['content', 'node_modules', 'public', 'src', 'tests'] as const;

/** The real folder a finished site is put in; throws a sentence when something else than a site would be lost. */
export function findTarget(outDir: string, contentDir: string): string {
  const target = existsSync(outDir) ? realpathSync(outDir) : outDir;
  if (existsSync(target) && !statSync(target).isDirectory())
    throw new Error(`OUT_DIR: ${outDir} er en fil. Skriv navnet på en mappe, for eksempel: OUT_DIR=dist`);
  const isLost = [process.cwd(), contentDir].some((folder) => holds(target, folder));
  const isOurs = ours.some((name) => target === resolve(name));
  if (isLost || isOurs)
    throw new Error(
      `OUT_DIR: alt i ${outDir} ville blitt byttet ut med nettstedet. Velg en egen mappe, for eksempel: OUT_DIR=dist`,
    );
  return target;
}

function holds(folder: string, inner: string): boolean {
  return join(inner, sep).startsWith(join(folder, sep));
}

/** A folder as people write it: from where the command runs when it lies there, with a slash after. */
export function nameFolder(folder: string): string {
  const path = relative(process.cwd(), folder);
  return `${path.startsWith('..') ? folder : path.replaceAll(sep, '/')}/`;
}
