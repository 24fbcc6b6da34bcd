import { readCues } from '../../lib/vtt.ts';
import type { Cue, VttFault } from '../../lib/vtt.ts';

/** What a WebVTT file holds, and where. */
export interface TrackFacts {
  cues: readonly WrittenCue[];
  /** Faults the W3C parser finds in the file’s grammar. */
  faults: readonly VttFault[];
}

/** A cue with its place in the file. */
export interface WrittenCue extends Cue {
  /** The line of its times, counted from 1. */
  line: number;
  /** Its words line by line as written, tags and all; they stand on the lines after the times. */
  rows: readonly string[];
}

/** Reads a WebVTT file. */
export function readTrack(text: string): TrackFacts {
  const { cues, faults } = readCues(text);
  const lines = text.split(/\r\n|\n|\r/);
  let line = 0;
  const placed = cues.map((cue) => {
    line = findTiming(lines, line, cue.start);
    const after = lines.slice(line);
    const end = after.findIndex((row) => row.trim() === '' || row.includes('-->'));
    return { ...cue, line, rows: end === -1 ? after : after.slice(0, end) };
  });
  return { cues: placed, faults };
}

/** The number of the next line with times that begin at `start`; the parser leaves out cues whose times it cannot read. */
function findTiming(lines: readonly string[], after: number, start: number): number {
  const index = lines.findIndex((row, place) => place >= after && row.includes('-->') && readStart(row) === start);
  return index === -1 ? after : index + 1;
}

function readStart(row: string): number {
  const [, hours = '0', minutes = '0', seconds = '0'] = /^\s*(?:(\d+):)?(\d+):(\d+\.\d+)/.exec(row) ?? [];
  return Number(hours) * 3600 + Number(minutes) * 60 + Number(seconds);
}
