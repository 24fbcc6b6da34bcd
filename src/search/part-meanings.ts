import type { IndexLanguage } from '../lib/index-language.ts';
import { listWords } from './letters.ts';
import type { Understood } from './lexicon.ts';
import { stem } from './stem.ts';

/** What is understood, in the parts it is fetched in. */
export interface PartedMeanings {
  /** Words that stand in our texts as well, which any question may hold. */
  usual: Understood;
  /** Phrases, which only a question of several words can hold. */
  phrases: Understood;
  /** Words no text of ours holds. */
  rare: Understood;
}

/** Parts what is understood, so that a question fetches only what it may need. */
export function partMeanings(understood: Understood, words: Iterable<string>, language: IndexLanguage): PartedMeanings {
  const stems = new Set([...words].map((word) => stem(word, language)));
  const partOf = (phrase: string): keyof PartedMeanings => {
    const [word = '', ...others] = listWords(phrase);
    if (others.length > 0) return 'phrases';
    return stems.has(stem(word, language)) ? 'usual' : 'rare';
  };
  const pick = (part: keyof PartedMeanings) =>
    Object.fromEntries(Object.entries(understood).filter(([phrase]) => partOf(phrase) === part));
  return { usual: pick('usual'), phrases: pick('phrases'), rare: pick('rare') };
}
