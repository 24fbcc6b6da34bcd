import { createHash } from 'node:crypto';
import { globSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { fileAddress } from '~/lib/address';

/** A file of a film beside its text, and the address it is published at if a page plays it. */
export interface Media {
  /** Where it lies below the content root: `films/elven/elven.mp4`. */
  path: string;
  /** Where it lies on disk. */
  file: string;
  /** `/media/elven.1a2b3c4d.mp4`: named by what it holds, so that it can be kept for ever. */
  address: string;
}

/** Finds the films' own files. They are published by an endpoint rather than as assets, so that what no page plays is never published. */
export function readMedia(contentDir: string): readonly Media[] {
  const paths = globSync('films/*/*.{mp4,m3u8,m4s}', { cwd: contentDir }).sort();
  return paths.map((path) => {
    const file = join(contentDir, path);
    return { path: path.replaceAll('\\', '/'), file, address: addressOf(file) };
  });
}

/** In a preview the files are served from where they lie, in pieces as a player asks for them. */
function addressOf(file: string): string {
  if (!import.meta.env.PROD) return fileAddress('@fs', file.replace(/^\//, ''));
  const [, name = '', ending = ''] = /^(.*)\.([^.]+)$/.exec(basename(file)) ?? [];
  const hash = createHash('sha256').update(readFileSync(file)).digest('hex').slice(0, 8);
  return fileAddress('media', `${name}.${hash}.${ending}`);
}
