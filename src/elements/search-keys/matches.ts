import { foldLetters, listWords } from '~/search/letters';
import type { Suggestion } from '~/lib/suggestions';

/** How many suggestions one can take in at a glance. */
const most = 7;

/** Shorter words are not read as typing errors of others: almost any word would do. */
const shortestError = 4;

/** Finds the suggestions for a question that is being written. */
export type FindMatches = (question: string) => readonly Suggestion[];

/** A suggestion with the words of its label folded. */
interface Known {
  suggestion: Suggestion;
  words: readonly string[];
}

/**
 * Makes a finder of keywords in which every word asked for begins a word; when there are none, those one typing error
 * away. Keywords that begin as the question does come first, then whole words before beginnings, and what a thing is
 * called before what leads there; no place comes twice.
 */
export function makeMatcher(keywords: readonly Suggestion[]): FindMatches {
  const known = keywords.map((suggestion): Known => ({ suggestion, words: listWords(foldLetters(suggestion[0])) }));
  return (question) => {
    const asked = listWords(foldLetters(question));
    if (asked.length === 0) return [];
    for (const isBegun of [begins, beginsAlmost]) {
      const found = known.filter(({ words }) => asked.every((part) => words.some((word) => isBegun(word, part))));
      const rank = ({ words, suggestion: [, , kind] }: Known) =>
        4 * Number(!isBegun(words[0] ?? '', asked[0] ?? '')) +
        2 * Number(!asked.every((part) => words.includes(part))) +
        Number(kind === 0);
      if (found.length > 0) return pickPlaces(found.sort((a, b) => rank(a) - rank(b)));
    }
    return [];
  };
}

/** The first suggestions, each place once. */
function pickPlaces(found: readonly Known[]): readonly Suggestion[] {
  const places = found.map(({ suggestion }) => suggestion[1]);
  return found
    .filter((_, index) => places.indexOf(places[index] ?? '') === index)
    .slice(0, most)
    .map(({ suggestion }) => suggestion);
}

function begins(word: string, asked: string): boolean {
  return word.startsWith(asked);
}

/** True where the word would begin as asked if one letter were added, left out, changed, or had changed places with the next. */
export function beginsAlmost(word: string, asked: string): boolean {
  if (asked.length < shortestError) return false;
  let same = 0;
  while (same < asked.length && word[same] === asked[same]) same++;
  const goesOn = (wordFrom: number, askedFrom: number) => word.slice(wordFrom).startsWith(asked.slice(askedFrom));
  const isSwapped = word[same] === asked[same + 1] && word[same + 1] === asked[same];
  return (
    goesOn(same + 1, same + 1) ||
    goesOn(same, same + 1) ||
    goesOn(same + 1, same) ||
    (isSwapped && goesOn(same + 2, same + 2))
  );
}
