/** How a word is used in an index. */
export interface WordCount {
  /** On how many pages it stands. */
  pages: number;
  /** True where all of them are in nynorsk. */
  isNynorsk: boolean;
}

const [usual, nynorsk] = ['0123456789', 'abcdefghij'];

/**
 * Writes words as one line each: how many letters it shares with the word before (base 36), the rest, and a sign for log₂ of
 * its pages, a digit, or a letter where only nynorsk has it.
 */
export function writeWordList(words: ReadonlyMap<string, WordCount>): string {
  let before = '';
  const lines = [...words.keys()].sort().map((word) => {
    const { pages, isNynorsk } = words.get(word) ?? { pages: 1, isNynorsk: false };
    const shared = Math.min(countShared(before, word), 35);
    before = word;
    const sign = (isNynorsk ? nynorsk : usual)[Math.min(9, Math.floor(Math.log2(pages)))];
    return `${shared.toString(36)}${word.slice(shared)}${sign}`;
  });
  return lines.join('\n');
}

/** Reads what `writeWordList` wrote; the number of pages comes back as the power of two at or below it. */
export function readWordList(list: string): ReadonlyMap<string, WordCount> {
  const words = new Map<string, WordCount>();
  let before = '';
  for (const line of list.split('\n')) {
    const sign = line.at(-1) ?? '';
    before = before.slice(0, Number.parseInt(line[0] ?? '0', 36)) + line.slice(1, -1);
    const isNynorsk = nynorsk.includes(sign);
    if (before !== '') words.set(before, { pages: 2 ** (isNynorsk ? nynorsk : usual).indexOf(sign), isNynorsk });
  }
  return words;
}

function countShared(a: string, b: string): number {
  let index = 0;
  while (index < a.length && a[index] === b[index]) index++;
  return index;
}
