import { foldLetters } from './letters.ts';
import type { WordCount } from './word-list.ts';
import { writeWordList } from './word-list.ts';

/** A part of the list of words: the first letter it begins at, folded, and the words as `writeWordList` writes them. */
export interface WordPart {
  letter: string;
  list: string;
}

/** Letters of list in one part before the next begins: about 12 kB as it travels (brotli), a cheap phone's one round trip. */
const partLength = 28_000;

/** Divides a long list of words by their first letter, so that a question loads only the parts its own words need. */
export function divideWords(words: ReadonlyMap<string, WordCount>): readonly WordPart[] {
  const letters = new Map<string, [string, WordCount][]>();
  for (const [word, count] of words) {
    const letter = foldLetters(word).slice(0, 1);
    letters.set(letter, [...(letters.get(letter) ?? []), [word, count]]);
  }
  const parts: { letter: string; words: [string, WordCount][]; length: number }[] = [];
  for (const letter of [...letters.keys()].sort()) {
    const own = letters.get(letter) ?? [];
    const { length } = writeWordList(new Map(own));
    const last = parts.at(-1);
    if (last && last.length + length <= partLength) {
      last.words.push(...own);
      last.length += length;
    } else parts.push({ letter, words: own, length });
  }
  return parts.map(({ letter, words: own }) => ({ letter, list: writeWordList(new Map(own)) }));
}

/** The number of the part a word is listed in, from the first letters of all parts. */
export function partOf(word: string, letters: readonly string[]): number {
  const letter = foldLetters(word).slice(0, 1);
  return Math.max(
    0,
    letters.findLastIndex((first) => first <= letter),
  );
}
