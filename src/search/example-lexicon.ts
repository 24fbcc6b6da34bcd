import type { Lexicon, LexiconData } from './lexicon.ts';
import { openLexicon } from './lexicon.ts';
import type { WordCount } from './word-list.ts';
import { writeWordList } from './word-list.ts';

const nothing: LexiconData = {
  leftOut: [],
  forms: [],
  same: [],
  understood: {},
  spelling: [],
  pages: 100,
  parts: [''],
};

/** A lexicon for a test: words of bokmål with the pages they stand on, words only nynorsk has, and what else the test needs. */
export function makeLexicon(
  words: Readonly<Record<string, number>>,
  {
    nynorsk = [],
    language = 'nb',
    ...data
  }: Partial<LexiconData> & { nynorsk?: readonly string[]; language?: Lexicon['language'] } = {},
): Lexicon {
  const lexicon = openLexicon({ ...nothing, ...data }, language);
  const counts: [string, WordCount][] = [
    ...Object.entries(words).map(([word, pages]): [string, WordCount] => [word, { pages, isNynorsk: false }]),
    ...nynorsk.map((word): [string, WordCount] => [word, { pages: 1, isNynorsk: true }]),
  ];
  lexicon.addWords(writeWordList(new Map(counts)));
  return lexicon;
}
