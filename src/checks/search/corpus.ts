import type { IndexLanguage } from '../../lib/index-language.ts';
import { listWords } from '../../search/letters.ts';
import { stem } from '../../search/stem.ts';
import type { SearchablePage } from './searchable-page.ts';

/** The pages one index holds, and which of them hold a word. */
export interface Corpus {
  language: IndexLanguage;
  /** Pages in the language questions are asked in, with the terms of a glossary page together; the index may hold others too. */
  pages: readonly (readonly SearchablePage[])[];
  /** Every word of the index's pages, in small letters. */
  words: ReadonlySet<string>;
  /** Addresses of the pages that hold all these words, in any regular form. */
  holding(words: readonly string[]): readonly string[];
  /** Addresses of the pages that hold these very words in a row, inside one block. */
  saying(phrase: string): readonly string[];
  /** True for a word fit for a question: of five letters or more, and on few pages. */
  isFair(word: string): boolean;
  /** Where the glossary explains a term. */
  explaining(term: string): readonly string[];
}

/** The share of pages a word may stand on and still be a fair question. */
const fairShare = 0.12;

/** Nynorsk and bokmål share an index. */
const localesOf: Readonly<Record<IndexLanguage, readonly string[]>> = { nb: ['nb', 'nn'], en: ['en'] };

const none: ReadonlySet<string> = new Set();

/** Gathers the pages of an index. */
export function makeCorpus(all: readonly SearchablePage[], language: IndexLanguage): Corpus {
  const indexed = all.filter(({ locale }) => localesOf[language].includes(locale));
  const listed = indexed.map((page) => ({ ...page, words: page.blocks.map(listWords) }));
  const stems = new Map<string, Set<string>>();
  const words = new Set(listed.flatMap((page) => page.words.flat()));
  const byWord = new Map([...words].map((word) => [word, stem(word, language)]));
  for (const { address, words: own } of listed)
    for (const word of own.flat()) {
      const key = byWord.get(word) ?? '';
      stems.set(key, (stems.get(key) ?? new Set()).add(address));
    }
  const holding = (wanted: readonly string[]): readonly string[] => {
    const [first = none, ...others] = wanted.map((word) => stems.get(stem(word, language)) ?? none);
    return [...first].filter((address) => others.every((pages) => pages.has(address)));
  };
  const most = countPaths(indexed.map(({ address }) => address)) * fairShare;
  const lines = listed.map((page) => ({ address: page.address, lines: page.words.map((row) => ` ${row.join(' ')} `) }));
  return {
    language,
    pages: [
      ...Map.groupBy(
        indexed.filter(({ locale }) => locale === language),
        pathOf,
      ).values(),
    ],
    words,
    holding,
    saying: (phrase) => {
      const row = ` ${listWords(phrase).join(' ')} `;
      return lines.filter((page) => page.lines.some((line) => line.includes(row))).map(({ address }) => address);
    },
    isFair: (word) => /^\p{L}{5,}$/u.test(word) && words.has(word) && countPaths(holding([word])) <= Math.max(1, most),
    explaining: (term) => indexed.map(({ address }) => address).filter((address) => address.endsWith(`#${term}`)),
  };
}

function pathOf({ address }: { address: string }): string {
  return address.split('#')[0] ?? '';
}

function countPaths(addresses: readonly string[]): number {
  return new Set(addresses.map((address) => pathOf({ address }))).size;
}
