import type { VttFault } from '../../lib/vtt.ts';
import type { WrittenTrack } from '../manuscript/manuscript.ts';
import { innerTimeWords } from './grammar-cue-text-words.ts';
import { explainGrammar, headerWords, timingFix } from './grammar-words.ts';
import type { GrammarWords } from './grammar-words.ts';
import { mendTiming } from './timing.ts';

/** A fault of grammar in a text track: its place, the line it stands in, and what to say of it. */
export interface GrammarFault {
  line: number;
  column: number;
  row: string;
  words: GrammarWords;
}

/** The faults of grammar in a track that are worth telling: one for each slip. */
export function findGrammarFaults({ file, faults, wordFaults }: WrittenTrack): readonly GrammarFault[] {
  if (faults.length + wordFaults.length === 0) return [];
  const lines = (file.text ?? '').split(/\r\n|\n|\r/);
  const explain = ({ line, column, message }: VttFault) => {
    const row = lines[line - 1] ?? '';
    const isHeader = message.startsWith('No blank line after') && /^[A-Za-z-]{2,20}:/.test(row);
    const words = isHeader ? headerWords : explainGrammar(message);
    return words ? [{ line, column, row, words }] : [];
  };
  const inWords = wordFaults.flatMap(explain).map((fault) => {
    return fault.words.fix === timingFix ? { ...fault, words: innerTimeWords } : fault;
  });
  return [...findFirst(lines, faults).flatMap(explain), ...inWords];
}

/** The first fault of each piece of the file between empty lines: over what follows a slip, the parser only stumbles. */
function findFirst(lines: readonly string[], faults: readonly VttFault[]): readonly VttFault[] {
  const { pieces, starts } = numberPieces(lines);
  const first = new Map<number, VttFault>();
  for (const fault of faults) {
    const piece = pieces[Math.min(fault.line, lines.length) - 1] ?? 0;
    if (!first.has(piece)) first.set(piece, fault);
  }
  return [...first].flatMap(([piece, fault]) => {
    // What seems to come too early after a cue whose own times are wrong, stands in its right place.
    const isMisled = isOrderFault(fault) && first.get(piece - 1)?.message.startsWith('End timestamp');
    if (isMisled) return [];
    return [fault.message.startsWith('Cue identifier') ? placeLone(lines, starts[piece] ?? 0, fault) : fault];
  });
}

/** True for a cue that begins before the one above it. */
export function isOrderFault({ message }: VttFault): boolean {
  return message.startsWith('Start timestamp');
}

/** For each line the number of its piece, where an empty line belongs to the piece above it; and the line each piece begins with. */
function numberPieces(lines: readonly string[]): { pieces: readonly number[]; starts: readonly number[] } {
  const starts = [0];
  const pieces = lines.map((row, index) => {
    if (row !== '' && lines[index - 1] === '') starts.push(index);
    return starts.length - 1;
  });
  return { pieces, starts };
}

/** Where a piece without times begins, or its line with times when only their arrow is wrong. */
function placeLone(lines: readonly string[], start: number, { message }: VttFault): VttFault {
  const end = lines.indexOf('', start);
  const rows = lines.slice(start, end === -1 ? undefined : end);
  const nearly = rows.findIndex((row) => mendTiming(row) !== undefined);
  if (nearly === -1) return { line: start + 1, column: 1, message };
  return { line: start + nearly + 1, column: 1, message: 'No valid timestamp separator found.' };
}
