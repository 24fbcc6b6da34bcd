import { countSlips } from './slips.ts';

/** The candidate that takes the fewest slips to reach; undefined when there is none. Ties go to the first in alphabetical order. */
export function findNearest(text: string, candidates: Iterable<string>): string | undefined {
  const ranked = [...candidates].sort().map((candidate) => ({ candidate, slips: countSlips(text, candidate) }));
  return ranked.sort((a, b) => a.slips - b.slips)[0]?.candidate;
}
