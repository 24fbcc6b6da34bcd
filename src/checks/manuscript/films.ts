import type { WrittenDocument, WrittenText } from './documents.ts';
import { readFilmFile } from './film-file.ts';
import type { FilmFileFacts } from './film-file.ts';
import { readFilmFacts } from './film-facts.ts';
import type { WrittenFilmFacts } from './film-facts.ts';
import type { WrittenFile } from './files.ts';
import type { WrittenTrack } from './manuscript.ts';

/** A film with everything that belongs to it. */
export interface WrittenFilm {
  /** The name of its folder. */
  id: string;
  /** Its front matter in the original language. */
  original: WrittenDocument;
  translations: readonly WrittenDocument[];
  /** What the original says, as far as it can be read; schemas tell what is wrong with the rest. */
  facts: WrittenFilmFacts;
  tracks: readonly WrittenTrack[];
  /** Everything in its folder. */
  files: readonly WrittenFile[];
  /** The film files in its folder by name, and what their bytes say. */
  media: ReadonlyMap<string, FilmFileFacts>;
  /** The way to see it that its page plays, by its place under `watch`; -1 when it is only told about. */
  played: number;
  /** Its length in seconds: its own file's where we have it, else what is written. */
  seconds: number | undefined;
}

/** What films are put together from. */
interface FilmParts {
  files: readonly WrittenFile[];
  texts: readonly WrittenText[];
  tracks: readonly WrittenTrack[];
}

/** Puts the films together; a folder without an original text is no film yet. */
export function readFilms({ files, texts, tracks }: FilmParts): readonly WrittenFilm[] {
  const documents = texts.flatMap(({ document }) => (document.kind === 'film' ? [document] : []));
  const own = Map.groupBy(documents, ({ id }) => id);
  const ownTracks = Map.groupBy(tracks, ({ film }) => film);
  const ownFiles = Map.groupBy(files, ({ path }) => /^films\/([^/]+)\/[^/]+$/.exec(path)?.[1]);
  return [...own].flatMap(([id, versions]) => {
    const original = versions.find(({ data }) => !isTranslation(data));
    if (!original) return [];
    const translations = versions.filter((version) => version !== original && isTranslation(version.data));
    const parts = { tracks: ownTracks.get(id) ?? [], files: ownFiles.get(id) ?? [] };
    return [{ id, original, translations, ...parts, ...readOwn(original, parts.files) }];
  });
}

function readOwn(original: WrittenDocument, files: readonly WrittenFile[]) {
  const facts = readFilmFacts(original.data);
  const media = new Map(
    files.flatMap((file) => (isFilmFile(file) ? [[nameOf(file), readFilmFile(file)] as const] : [])),
  );
  const played = facts.watch.findIndex(({ provider, state }) => playable.has(provider) && state === 'offered');
  const file = media.get(facts.watch[played]?.mp4?.slice(2) ?? '');
  return { facts, media, played, seconds: file?.seconds ?? facts.durationSeconds };
}

/** Providers whose films are played on our own pages. */
export const playable: ReadonlySet<string> = new Set(['file', 'youtube', 'vimeo', 'peertube']);

function isTranslation(data: unknown): boolean {
  return typeof data === 'object' && data !== null && 'translates' in data && data.translates !== undefined;
}

function isFilmFile({ path, type }: WrittenFile): boolean {
  return type === 'file' && path.endsWith('.mp4');
}

/** A file's name without its folder. */
export function nameOf({ path }: Pick<WrittenFile, 'path'>): string {
  return path.slice(path.lastIndexOf('/') + 1);
}
