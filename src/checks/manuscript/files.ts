import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { decode } from './decode.ts';
import type { Decoded } from './decode.ts';
import { readLines } from './lines.ts';
import type { Lines } from './lines.ts';
import { listFiles } from './list-files.ts';
import type { FolderEntry } from './list-files.ts';

/** A file in the content folder; those that hold text come with it. */
export interface WrittenFile extends FolderEntry {
  /** Its place on this machine. */
  fullPath: string;
  /** The text as an editor shows it, without byte order mark; undefined for pictures, films and what is too large. */
  text: string | undefined;
  /** The first byte that is not UTF-8. */
  encodingFault: Decoded['fault'];
  lines: Lines;
}

/** Text beyond this is not opened, in bytes: the largest file of records we know of is a tenth of it. */
export const mostTextBytes = 2_000_000;

/** Markdown beyond this is not opened, in bytes: a whole book is 500 kB, and what is larger takes seconds to parse. */
export const mostMarkdownBytes = 500_000;

const textEndings = /\.(?:mdx?|ya?ml|vtt|srt|txt|json|svg)$/i;

/** Every file in a content folder, sorted by path. */
export function readFiles(root: string): readonly WrittenFile[] {
  return listFiles(root).map((entry) => {
    const fullPath = join(root, entry.path);
    const isText = entry.type === 'file' && textEndings.test(entry.path) && entry.bytes <= mostBytesOf(entry.path);
    const decoded = isText ? readDecoded(fullPath) : undefined;
    const text = decoded?.text;
    return { ...entry, fullPath, text, encodingFault: decoded?.fault, lines: lazyLines(text ?? '') };
  });
}

function mostBytesOf(path: string): number {
  return /\.mdx?$/i.test(path) ? mostMarkdownBytes : mostTextBytes;
}

/** A folder, or a file that should be there, as the place of a fault: it has one line and one column. */
export function placeAt(path: string): Pick<WrittenFile, 'path' | 'lines'> {
  return { path, lines: readLines('') };
}

/** A file that vanishes or may not be opened while we read holds nothing we can check. */
function readDecoded(path: string): Decoded | undefined {
  try {
    return decode(readFileSync(path));
  } catch {
    return undefined;
  }
}

/** Lines are counted only in files somebody finds something in. */
function lazyLines(text: string): Lines {
  let lines: Lines | undefined;
  const read = () => (lines ??= readLines(text));
  return { at: (offset) => read().at(offset), startOf: (line) => read().startOf(line) };
}
