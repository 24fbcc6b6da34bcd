import { locales } from '../../i18n/locales.ts';
import type { Locale } from '../../i18n/locales.ts';
import { kinds } from '../../schemas/kinds.ts';
import type { Kind } from '../../schemas/kinds.ts';
import { listAt } from './documents.ts';
import type { Manuscript } from './manuscript.ts';

/** Where texts of each kind lie: `films/<film>/film.<language>.mdx`. */
export const textPlaces = Object.entries<Kind>(kinds).flatMap(([id, { path, holds }]) =>
  holds === 'text' ? [{ id, folder: path.split('/')[0] ?? '', depth: path.split('/').length - 2 }] : [],
);

const recordKinds = Object.values<Kind>(kinds).filter(({ holds }) => holds !== 'text');

/** YAML files of records, as paths below the content folder. */
export const recordPaths: readonly string[] = recordKinds.map(({ path }) => path);

/** Those of them that a site cannot do without. */
export const requiredPaths: readonly string[] = recordKinds.filter((kind) => !kind.isOptional).map(({ path }) => path);

/** Endings of pictures the site can show. */
export const pictureEndings = ['jpg', 'jpeg', 'png', 'webp', 'avif'] as const;

/** Kinds of text track beside a film. */
export const trackKinds = ['captions', 'chapters', 'descriptions'] as const;

/** Endings of films and of the pieces of a playlist. */
const filmEndings: readonly string[] = ['mp4', 'm3u8', 'm4s'];

/** What the drawn film is made from and remembered by; see `npm run film`. */
const workFiles: readonly string[] = ['script.yaml', 'film.lock.json'];

/** The site’s languages; all we know where `site.yaml` does not say. */
export function readLocales({ documents }: Pick<Manuscript, 'documents'>): readonly Locale[] {
  const site = documents.find(({ kind }) => kind === 'site');
  // Where the list itself is wrong, that is told, and nothing is said of files in languages it may mean.
  if (site?.issues.some(({ path }) => path[0] === 'locales')) return locales;
  const written = listAt(site?.data, 'locales');
  const known = locales.filter((locale) => written.includes(locale));
  return known.length > 0 ? known : locales;
}

/** True for a file something reads, by its path below the content folder; a README is for those who write. */
export function isRead(path: string, locales: readonly string[]): boolean {
  const folders = path.split('/');
  const name = folders.pop() ?? '';
  if (recordPaths.includes(path) || name === 'README.md') return true;
  const place = textPlaces.find(({ folder }) => folder === folders[0]);
  const depth = folders.length - 1;
  if (!place || depth < place.depth) return false;
  if (isPicturePath(name)) return true;
  if (depth > place.depth) return false;
  const [stem = '', locale = '', ending, ...rest] = name.split('.');
  if (place.id === 'film' && (workFiles.includes(name) || filmEndings.includes(name.split('.').at(-1) ?? '')))
    return true;
  if (rest.length > 0 || !locales.includes(locale)) return false;
  if (place.id === 'film' && ending === 'vtt') return trackKinds.some((kind) => kind === stem);
  return stem === place.id && ending === 'mdx';
}

/** True for the name of a picture the site can show. */
export function isPicturePath(path: string): boolean {
  return pictureEndings.some((ending) => path.endsWith(`.${ending}`));
}

/** The folder of the text a file lies beside, or in a folder below: `films/elven`; undefined outside them. */
export function textFolderOf(path: string): string | undefined {
  const folders = path.split('/').slice(0, -1);
  const place = textPlaces.find(({ folder }) => folder === folders[0]);
  return place && folders.length > place.depth ? folders.slice(0, place.depth + 1).join('/') : undefined;
}

/** Pictures with an ending the site can show; for others their name is the fault. */
export function listShownPictures({ pictures }: Pick<Manuscript, 'pictures'>): Manuscript['pictures'] {
  return pictures.filter(({ file }) => isPicturePath(file.path.toLowerCase()));
}
