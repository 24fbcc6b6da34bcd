import type { Position } from '../finding.ts';

/** Finds lines and columns in a text. */
export interface Lines {
  /** The place of a character, counted from 0; beyond the end it is the end. */
  at(offset: number): Position;
  /** The character a line begins with; lines count from 1. */
  startOf(line: number): number;
}

/** Reads where the lines of a text begin; lines end with LF, CRLF or CR, as YAML and WebVTT say. */
export function readLines(text: string): Lines {
  const starts = [0];
  for (const match of text.matchAll(/\r\n|\n|\r/g)) starts.push(match.index + match[0].length);
  return {
    at(offset) {
      const place = Math.max(0, Math.min(offset, text.length));
      let low = 0;
      let high = starts.length - 1;
      while (low < high) {
        const middle = Math.ceil((low + high) / 2);
        if ((starts[middle] ?? 0) <= place) low = middle;
        else high = middle - 1;
      }
      return { line: low + 1, column: place - (starts[low] ?? 0) + 1 };
    },
    startOf: (line) => starts[line - 1] ?? text.length,
  };
}
