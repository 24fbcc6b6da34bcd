import parser from 'webvtt-parser';

/** A stretch of a text track: its name, start and end in seconds, and its words on one line. */
export interface Cue {
  name: string;
  start: number;
  end: number;
  text: string;
}

/** A fault in a WebVTT file, at a line and column counted from 1. */
export interface VttFault {
  line: number;
  column: number;
  message: string;
}

/** Reads a WebVTT file's cues and every fault the W3C parser finds in it. */
export function readCues(source: string): { cues: Cue[]; faults: VttFault[] } {
  const tree = new parser.WebVTTParser().parse(source, 'metadata');
  return {
    cues: tree.cues.map((cue) => ({
      name: cue.id,
      start: cue.startTime,
      end: cue.endTime,
      text: cue.text.replace(/\s+/g, ' ').trim(),
    })),
    faults: tree.errors.map(({ line, col, message }) => ({ line, column: col ?? 1, message })),
  };
}
