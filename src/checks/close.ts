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
