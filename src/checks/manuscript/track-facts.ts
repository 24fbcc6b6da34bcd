import { findWordFaults, readCues } from '../../lib/vtt.ts';
import type { Cue, VttFault } from '../../lib/vtt.ts';

/** What a WebVTT file holds, and where. */
export interface TrackFacts {
  /** The cues that can be read, in the order of their times. */
  cues: readonly WrittenCue[];
  /** Faults the W3C parser finds in the file’s grammar outside the words of the cues. */
  faults: readonly VttFault[];
  /** The first fault in the words of each cue that has one. */
  wordFaults: readonly VttFault[];
}

/** A cue with its place in the file. */
export interface WrittenCue extends Cue {
  /** The line of its times, counted from 1. */
  line: number;
  /** Its words line by line as written, tags and all; they stand on the lines after the times. */
  rows: readonly string[];
}

/** Reads a WebVTT file of a kind: `captions`, `chapters`, `descriptions`. */
export function readTrack(text: string, kind: string): TrackFacts {
  const { cues, faults } = readCues(text);
  const lines = text.split(/\r\n|\n|\r/);
  const timings = listTimings(lines);
  const placed = cues.map((cue) => {
    const line = timings.get(keyOf(cue))?.shift() ?? 1;
    return { ...cue, line, rows: readRows(lines, line) };
  });
  return { cues: placed, faults, wordFaults: placed.flatMap((cue) => findFirstWordFault(cue, kind)) };
}

/** The lines with times by what they say; the parser leaves out cues whose times it cannot read, and sorts the rest. */
function listTimings(lines: readonly string[]): Map<string, number[]> {
  const found = new Map<string, number[]>();
  for (const [index, row] of lines.entries()) {
    const [, start, end] = /^\s*([\d:.]+)\s*-->\s*([\d:.]+)/.exec(row) ?? [];
    if (start === undefined || end === undefined) continue;
    const key = keyOf({ start: readSeconds(start), end: readSeconds(end) });
    const places = found.get(key);
    if (places) places.push(index + 1);
    else found.set(key, [index + 1]);
  }
  return found;
}

/** Whole thousandths, since sums of broken numbers differ in their last digit. */
function keyOf({ start, end }: Pick<Cue, 'start' | 'end'>): string {
  return `${Math.round(start * 1000)}-${Math.round(end * 1000)}`;
}

function readSeconds(time: string): number {
  return time.split(':').reduce((sum, part) => sum * 60 + Number(part), 0);
}

function readRows(lines: readonly string[], line: number): readonly string[] {
  let end = line;
  while (end < lines.length && lines[end] !== '' && !lines[end]?.includes('-->')) end += 1;
  return lines.slice(line, end);
}

function findFirstWordFault(cue: WrittenCue, kind: string): VttFault[] {
  const words = cue.rows.join('\n');
  const [fault] = findWordFaults(cue, words, kind);
  if (!fault) return [];
  const before = words.slice(0, fault.offset).split('\n');
  return [{ line: cue.line + before.length, column: (before.at(-1)?.length ?? 0) + 1, message: fault.message }];
}
