import { existsSync, mkdirSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/*
 * Astro keeps the pictures it has made and copies them into the next build without looking. One that was being written
 * when a build was killed, or when the disk was full, is half a picture and would be published as it is. So a note lies
 * in the cache while a build runs: when it is still there at the next, what was written after it is made again.
 */
const noteOf = (cacheDir: string) => join(cacheDir, 'bygg-i-gang');

/** Before a build: takes out the pictures an interrupted build wrote, and notes that a build is under way. */
export function openPictureCache(cacheDir: string): void {
  mkdirSync(cacheDir, { recursive: true });
  for (const path of listNewPictures(cacheDir)) rmSync(path);
  rmSync(noteOf(cacheDir), { force: true });
  writeFileSync(noteOf(cacheDir), '');
}

/** After a build that went well: keeps the new pictures that are as large as those in the site, and takes the note away. */
export function closePictureCache(cacheDir: string, site: string): void {
  for (const path of listNewPictures(cacheDir)) {
    const published = join(site, '_astro', path.slice(pictureFolder(cacheDir).length));
    if (!existsSync(published) || statSync(published).size !== statSync(path).size) rmSync(path);
  }
  rmSync(noteOf(cacheDir), { force: true });
}

function pictureFolder(cacheDir: string): string {
  return join(cacheDir, 'assets');
}

/** Pictures written since the note was. */
function listNewPictures(cacheDir: string): readonly string[] {
  if (!existsSync(noteOf(cacheDir)) || !existsSync(pictureFolder(cacheDir))) return [];
  const { mtimeMs: since } = statSync(noteOf(cacheDir));
  return readdirSync(pictureFolder(cacheDir))
    .map((name) => join(pictureFolder(cacheDir), name))
    .filter((path) => statSync(path).mtimeMs >= since);
}
