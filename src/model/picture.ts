/** A picture beside a text. */
export interface Picture {
  /** Where it lies below the content root: `articles/elven/bilde.jpg`. */
  path: string;
  file: ImageMetadata;
  /** Its average colour as `#rrggbb`; undefined for one that can be seen through. */
  tone: string | undefined;
}

/** The pictures of a text's folder, by file name. */
export function listPictures(pictures: readonly Picture[], folder: string): ReadonlyMap<string, Picture> {
  const own = pictures.filter(({ path }) => path.startsWith(`${folder}/`));
  return new Map(own.map((picture) => [picture.path.slice(folder.length + 1), picture]));
}

/** The colour of a picture that a text's front matter names. */
export function findTone(pictures: readonly Picture[], file: ImageMetadata): string | undefined {
  const path = readFilePath(file);
  return path === undefined ? undefined : pictures.find((picture) => readFilePath(picture.file) === path)?.tone;
}

/** Where a picture lies on disk: Astro keeps it out of sight, and counts any other question as a use of the original file. */
export function readFilePath(file: ImageMetadata): string | undefined {
  const path: unknown = Reflect.get(file, 'fsPath');
  return typeof path === 'string' ? path : undefined;
}
