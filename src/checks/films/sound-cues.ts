import type { Position } from '../finding.ts';
import type { WrittenFile } from '../manuscript/files.ts';
import type { WrittenTrack } from '../manuscript/manuscript.ts';
import type { WrittenCue } from '../manuscript/track-facts.ts';
import { isOrderFault } from './grammar-faults.ts';

/** The cues of a track whose times can be believed, in the order of the file: grammar tells of the others. */
export function listSoundCues({ cues, faults }: WrittenTrack): readonly WrittenCue[] {
  const wrong = new Set(faults.map(({ line }) => line));
  const early = new Set(faults.filter(isOrderFault).map(({ line }) => line));
  const inFile = [...cues].sort((a, b) => a.line - b.line);
  return inFile.filter(
    ({ start, end, line }, index) => end > start && !wrong.has(line) && !early.has(inFile[index + 1]?.line ?? 0),
  );
}

/** Where the time a cue ends at stands. */
export function placeOfEnd(file: WrittenFile, { line }: WrittenCue): Position {
  const row = readRow(file, line);
  const arrow = row.indexOf('-->');
  const space = row.slice(arrow + 3).search(/\S/);
  return { line, column: arrow === -1 ? 1 : arrow + 4 + Math.max(space, 0) };
}

/** Where a cue’s words begin on one of their lines. */
export function placeOfRow({ line }: WrittenCue, row: number): Position {
  return { line: line + 1 + row, column: 1 };
}

function readRow({ text = '', lines }: WrittenFile, line: number): string {
  return text.slice(lines.startOf(line), lines.startOf(line + 1));
}

/** A line of a cue as the viewer sees it: without tags, with its escapes read. */
export function readVisible(row: string): string {
  return row
    .replace(/<[^<>]*>/g, '')
    .replace(/&(?:amp|lt|gt|nbsp|lrm|rlm);/g, (letter) => (/^&[rl]/.test(letter) && letter !== '&lt;' ? '' : '&'))
    .trim();
}
