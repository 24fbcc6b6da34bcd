/** The candidate that takes the fewest edits to reach; undefined when there is none. Ties go to the first in alphabetical order. */
export function findNearest(text: string, candidates: Iterable<string>): string | undefined {
  const ranked = [...candidates].sort().map((candidate) => ({ candidate, edits: countEdits(text, candidate) }));
  return ranked.sort((a, b) => a.edits - b.edits)[0]?.candidate;
}

/** How many letters must be added, dropped or changed to get from one text to the other (Levenshtein). */
export function countEdits(from: string, to: string): number {
  let row = Array.from({ length: to.length + 1 }, (_, column) => column);
  for (let i = 1; i <= from.length; i++) {
    const next = [i];
    for (let j = 1; j <= to.length; j++) {
      const change = from[i - 1] === to[j - 1] ? 0 : 1;
      next[j] = Math.min((row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1, (row[j - 1] ?? 0) + change);
    }
    row = next;
  }
  return row[to.length] ?? 0;
}
