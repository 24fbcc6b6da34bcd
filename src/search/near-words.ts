import { countSlips } from '../lib/slips.ts';
import { foldLetters } from './letters.ts';
import type { Lexicon } from './lexicon.ts';
import { countPages } from './steps.ts';

/** Words offered at most, slips away at most, and words of a question that are read. */
const [mostWords, mostSlips, mostRead] = [4, 3, 20];

/** Words of ours that are nearest to words nothing is found for: few slips away, or with the same beginning. */
export function findNearWords(words: readonly string[], lexicon: Lexicon): readonly string[] {
  const isTelling = (word: string) => word.length > 3 && !lexicon.leftOut.has(word);
  const near = [...new Set(words.filter(isTelling).map(foldLetters))]
    .slice(0, mostRead)
    .flatMap((word) => [...lexicon.folded].map(([key, [own = '']]) => ({ own, cost: measure(word, key) })))
    .filter(({ own, cost }) => isTelling(own) && cost <= mostSlips)
    .sort(
      (a, b) => a.cost - b.cost || countPages(b.own, lexicon) - countPages(a.own, lexicon) || (a.own < b.own ? -1 : 1),
    );
  return [...new Set(near.map(({ own }) => own))].slice(0, mostWords);
}

function measure(word: string, key: string): number {
  const beginsAlike = key.slice(0, 5) === word.slice(0, 5) && key.length > 4;
  return beginsAlike ? 1.5 : countSlips(word, key, mostSlips) + (word[0] === key[0] ? 0 : 1);
}
