/** Breaks words over two lines of about the same length, the lower one rather the longer; short ones stay on one. */
export function wrapInTwo(words: string, longest: number): readonly string[] {
  if (words.length <= longest) return [words];
  const breaks = [...words.matchAll(/ /g)].map(({ index }) => index);
  const [best] = breaks.sort((a, b) => unevenness(words, a) - unevenness(words, b));
  return best === undefined ? [words] : [words.slice(0, best), words.slice(best + 1)];
}

function unevenness(words: string, at: number): number {
  const [upper, lower] = [at, words.length - at - 1];
  return Math.abs(upper - lower) + (upper > lower ? 1 : 0);
}
