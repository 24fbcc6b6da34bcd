import type { FactCache } from './cache.ts';
import { readRecordFile, readTextFile } from './documents.ts';
import type { WrittenDocument, WrittenRecords, WrittenText } from './documents.ts';
import { readFiles } from './files.ts';
import type { WrittenFile } from './files.ts';
import { readFilms } from './films.ts';
import type { WrittenFilm } from './films.ts';
import { readPicture } from './picture-facts.ts';
import type { PictureFacts } from './picture-facts.ts';
import { readTrack } from './track-facts.ts';
import type { TrackFacts } from './track-facts.ts';

/** Everything authors wrote, read once as they wrote it, with places; what the rules look at. */
export interface Manuscript {
  /** Every file, sorted by path. */
  files: readonly WrittenFile[];
  /** Front matters and records, in the order of their files. */
  documents: readonly WrittenDocument[];
  /** The texts, in the order of their files. */
  texts: readonly WrittenText[];
  /** The YAML files we have a use for. */
  records: readonly WrittenRecords[];
  /** Text tracks beside films, with the folder, kind and language their names say. */
  tracks: readonly WrittenTrack[];
  /** Films with everything that belongs to them, sorted by folder. */
  films: readonly WrittenFilm[];
  /** Pictures. */
  pictures: readonly WrittenPicture[];
}

/** A text track beside a film: `films/elven/captions.nb.vtt`. */
export interface WrittenTrack extends TrackFacts {
  file: WrittenFile;
  film: string;
  kind: string;
  locale: string;
}

/** A picture and what its bytes say. */
export interface WrittenPicture extends PictureFacts {
  file: WrittenFile;
}

/** Pictures larger than this are not opened, in bytes; the rule about file sizes tells. */
const mostOpenedBytes = 60_000_000;

/** Reads a content folder; pictures and tracks only when they have changed since the cache was saved. */
export async function readManuscript(root: string, cache: FactCache): Promise<Manuscript> {
  const files = readFiles(root);
  const texts = files.map(readTextFile).filter((text) => text !== undefined);
  const records = files.map(readRecordFile).filter((file) => file !== undefined);
  const pictures: WrittenPicture[] = [];
  for (const file of files.filter(isPicture)) {
    const facts = await cache.recallLater(file.path, file.stamp, () => readPicture(file.fullPath));
    pictures.push({ ...facts, file });
  }
  const tracks = files.flatMap((file) => readTrackFile(file, cache));
  const documents = [...texts.map(({ document }) => document), ...records.flatMap((file) => file.documents)];
  return {
    files,
    documents: documents.sort((a, b) => (a.file.path < b.file.path ? -1 : 1)),
    texts,
    records,
    tracks,
    films: readFilms({ files, texts, tracks }),
    pictures,
  };
}

function isPicture({ path, type, bytes }: WrittenFile): boolean {
  return type === 'file' && /\.(?:jpe?g|png|webp|avif|gif|heic|tiff?|bmp)$/i.test(path) && bytes <= mostOpenedBytes;
}

function readTrackFile(file: WrittenFile, cache: FactCache): readonly WrittenTrack[] {
  const [, film, kind, locale] = /^films\/([^/]+)\/([a-z]+)\.([^./]+)\.vtt$/.exec(file.path) ?? [];
  const { text } = file;
  if (film === undefined || kind === undefined || locale === undefined || text === undefined) return [];
  return [{ ...cache.recall(file.path, file.stamp, () => readTrack(text, kind)), file, film, kind, locale }];
}
