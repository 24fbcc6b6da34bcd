import { slugify } from '../../lib/slug.ts';

/** A folder’s name as it should be written; empty when nothing is left of it. */
export function mendFolderName(name: string): string {
  return slugify(name);
}

/** A file’s name as it should be written: its parts are kept apart by dots. */
export function mendFileName(name: string): string {
  return name.split('.').map(slugify).filter(Boolean).join('.');
}

/** A file’s path with every name as it should be written. */
export function mendPath(path: string): string {
  const folders = path.split('/');
  const name = folders.pop() ?? '';
  return [...folders.map(mendFolderName), name === 'README.md' ? name : mendFileName(name)].join('/');
}
