/** The words of an index: each word, and on how many pages it stands. */
export type WordCounts = ReadonlyMap<string, number>;

/** Writes words as one line each: how many letters it shares with the word before (base 36), the rest, and log₂ of its pages as a digit. */
export function writeWordList(words: WordCounts): string {
  let before = '';
  const lines = [...words.keys()].sort().map((word) => {
    const shared = Math.min(countShared(before, word), 35);
    before = word;
    return `${shared.toString(36)}${word.slice(shared)}${Math.min(9, Math.floor(Math.log2(words.get(word) ?? 1)))}`;
  });
  return lines.join('\n');
}

/** Reads what `writeWordList` wrote; the number of pages comes back as the power of two below it. */
export function readWordList(list: string): WordCounts {
  const words = new Map<string, number>();
  let before = '';
  for (const line of list.split('\n')) {
    if (line.length < 3) continue;
    before = before.slice(0, Number.parseInt(line[0] ?? '0', 36)) + line.slice(1, -1);
    words.set(before, 2 ** Number(line.at(-1)));
  }
  return words;
}

function countShared(a: string, b: string): number {
  let index = 0;
  while (index < a.length && a[index] === b[index]) index++;
  return index;
}
