import { findNearest } from '../lib/nearest.ts';
import { countSlips } from '../lib/slips.ts';

/** Letters of a long text that are compared. */
const mostLetters = 120;

/** The candidate somebody most likely meant: at most a third of the letters differ. Ties go to the first in alphabetical order; undefined when nothing is close. */
export function findClose(text: string, candidates: Iterable<string>): string | undefined {
  const wanted = text.slice(0, mostLetters);
  let best: { candidate: string; slips: number } | undefined;
  for (const candidate of candidates) {
    const most = Math.max(2, Math.floor(wanted.length / 3));
    const slips = countSlips(wanted.toLowerCase(), candidate.toLowerCase(), Math.min(most, best?.slips ?? most));
    if (slips > most) continue;
    if (!best || slips < best.slips || (slips === best.slips && candidate < best.candidate))
      best = { candidate, slips };
  }
  return best?.candidate;
}

/** The nearest of a few words, when writing it takes a slip or two: at most a third of the letters; undefined when none is so near. */
export function findSlip(written: string, words: Iterable<string>): string | undefined {
  const nearest = findNearest(written, words);
  return nearest !== undefined && countSlips(written, nearest) <= Math.max(1, written.length / 3) ? nearest : undefined;
}
