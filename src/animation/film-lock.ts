import { createHash } from 'node:crypto';
import { existsSync, globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'astro/zod';
import { houses, measures } from '../drawing/houses.ts';
import { readScript, type Script } from './script.ts';
import { buildTimeline, type Timeline } from './timeline.ts';
import { buildTracks } from './tracks.ts';

/** The file that tells which sources a film's results were made of. */
export const lockName = 'film.lock.json';

const hashes = z.record(z.string(), z.string());
const lockSchema = z.strictObject({
  /** Who reads: a machine, or a person's recordings. */
  voice: z.enum(['synthetic', 'recorded']),
  /** Seconds each line takes to say, in order; the times of all text tracks come from them. */
  lineSeconds: z.array(z.number().positive()),
  /** SHA-256 of what shapes sound and picture. */
  sources: hashes,
  /** SHA-256 of what was made. */
  results: hashes,
});

/** Which sources a film's results were made of. */
export type FilmLock = z.infer<typeof lockSchema>;

/** Reads a film's lock; undefined when it has none. */
export function readLock(folder: string): FilmLock | undefined {
  const path = join(folder, lockName);
  return existsSync(path) ? lockSchema.parse(JSON.parse(readFileSync(path, 'utf8'))) : undefined;
}

/** SHA-256 of all that shapes sound and picture: our code, the row of houses, and what the script has drawn and said. */
export function hashSources(script: Script): Record<string, string> {
  const files = globSync('src/animation/**/*.ts').filter(
    (path) => !path.endsWith('.test.ts') && !outside.test(path.replaceAll('\\', '/')),
  );
  return Object.fromEntries([
    ...files
      .map((path) => path.replaceAll('\\', '/'))
      .sort()
      .map((path) => [path, hash(readFileSync(path, 'utf8'))] as const),
    ['src/drawing/houses.ts (husene)', hash(JSON.stringify({ houses, measures }))],
    ['script.yaml (det som høres og ses)', hash(JSON.stringify(heardAndSeen(script)))],
  ]);
}

/** Code that runs the making or writes the texts, which are compared word for word instead: it does not shape sound or picture. */
const outside = /\/(example-script|film-lock|make-film|programs|tracks)\.ts$/;

/** SHA-256 of results in a film's folder. */
export function hashResults(folder: string, names: readonly string[]): Record<string, string> {
  return Object.fromEntries([...names].sort().map((name) => [name, hashFile(join(folder, name))]));
}

/** The faults of a film's results, each a sentence: sources that have changed since, and results edited by hand or gone. */
export function findStale(folder: string): string[] {
  const lock = readLock(folder);
  if (lock === undefined) return [`${join(folder, lockName)} mangler.`];
  const script = readScript(join(folder, 'script.yaml'));
  const sources = hashSources(script);
  const changed = [...new Set([...Object.keys(sources), ...Object.keys(lock.sources)])]
    .filter((name) => sources[name] !== lock.sources[name])
    .map((name) => `${name} er endret etter at filmen ble laget.`);
  const edited = Object.entries(lock.results)
    .filter(([name, wanted]) => !existsSync(join(folder, name)) || hashFile(join(folder, name)) !== wanted)
    .map(([name]) => `${join(folder, name)} er ikke slik kommandoen laget den.`);
  return [...changed, ...edited, ...findStaleTracks(folder, { script, lock })];
}

/** The texts are made again from the script and compared, so that a changed word is seen without making the film. */
function findStaleTracks(folder: string, { script, lock }: { script: Script; lock: FilmLock }): string[] {
  if (lock.lineSeconds.length !== script.scenes.flatMap(({ lines }) => lines).length) return [];
  return [...buildTracks(script, timelineOf(script, lock))]
    .filter(([name, text]) => !existsSync(join(folder, name)) || readText(join(folder, name)) !== text)
    .map(([name]) => `${join(folder, name)} er ikke det manuset gir.`);
}

function timelineOf(script: Script, { lineSeconds }: FilmLock): Timeline {
  return buildTimeline(script, lineSeconds);
}

/** What of a script is drawn or said: the other languages only become texts. */
function heardAndSeen({ title, poster, credit, scenes }: Script) {
  const parts = scenes.map(({ id, number, drawing, heading, still, lines }) => ({
    ...{ id, number, drawing, heading, still },
    lines: lines.map(({ nb, say, ssml, shown }) => ({ nb, say, ssml, shown })),
  }));
  return { title: title.nb, poster, credit, parts };
}

function hashFile(path: string): string {
  return path.endsWith('.vtt') ? hash(readFileSync(path, 'utf8')) : hash(readFileSync(path));
}

/** Line endings differ between machines and mean nothing. */
function hash(content: string | Buffer): string {
  const even = typeof content === 'string' ? content.replaceAll('\r\n', '\n') : content;
  return createHash('sha256').update(even).digest('hex');
}

function readText(path: string): string {
  return readFileSync(path, 'utf8').replaceAll('\r\n', '\n');
}
