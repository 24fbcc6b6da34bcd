import { listWords } from './letters.ts';
import type { Understood } from './lexicon.ts';
import type { IndexLanguage } from './stem.ts';
import { stem } from './stem.ts';

/**
 * Parts what is understood in two: words that stand in our texts as well, and phrases, which every question may need; and words
 * that do not, which are fetched only when a question holds a word the index lacks.
 */
export function partMeanings(
  understood: Understood,
  words: Iterable<string>,
  language: IndexLanguage,
): { usual: Understood; rare: Understood } {
  const stems = new Set([...words].map((word) => stem(word, language)));
  const isUsual = (phrase: string) => listWords(phrase).every((word) => stems.has(stem(word, language)));
  const entries = Object.entries(understood);
  return {
    usual: Object.fromEntries(entries.filter(([phrase]) => isUsual(phrase))),
    rare: Object.fromEntries(entries.filter(([phrase]) => !isUsual(phrase))),
  };
}
