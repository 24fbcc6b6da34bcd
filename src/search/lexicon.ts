import type { IndexLanguage } from '../lib/index-language.ts';
import { foldLetters, listWords, toSmall } from './letters.ts';
import { stem } from './stem.ts';
import type { WordCount } from './word-list.ts';
import { readWordList } from './word-list.ts';

/** What the browser is told of a language, besides the words of the index itself. */
export interface LexiconData {
  /** Words a question can do without. */
  leftOut: readonly string[];
  /** Forms of one word that do not begin alike. */
  forms: readonly (readonly string[])[];
  /** Words and phrases that mean the same. */
  same: readonly (readonly string[])[];
  /** Words and phrases people may write, and what they stand for in our texts. */
  understood: Understood;
  /** Spellings of nynorsk and the same in bokmål; ^ is the beginning of a word, $ its end. */
  spelling: readonly (readonly [string, string])[];
  /** How many pages the index holds. */
  pages: number;
  /** The first letter, folded, of each part the list of words is published in; one part when it is short. */
  parts: readonly string[];
}

/** Words and phrases, each with what it stands for in our texts. */
export type Understood = Readonly<Record<string, readonly string[]>>;

/** What a word or phrase may also be asked as, and whether that is the same or only what our texts say of it. */
export interface Meaning {
  same: readonly string[];
  understood: readonly string[];
}

/** Everything known of a language's words when a question is to be understood. */
export interface Lexicon {
  language: IndexLanguage;
  pages: number;
  words: ReadonlyMap<string, WordCount>;
  /** The most pages a word with this stem stands on. */
  stems: ReadonlyMap<string, number>;
  /** Words by how they read when æ, ø and å are folded. */
  folded: ReadonlyMap<string, readonly string[]>;
  leftOut: ReadonlySet<string>;
  /** The same with æ, ø and å folded. */
  leftOutFolded: ReadonlySet<string>;
  forms: ReadonlyMap<string, readonly string[]>;
  /** Meanings by the stems of the words of a phrase. */
  meanings: ReadonlyMap<string, Meaning>;
  /** Words and phrases people may write, just as they are written. */
  understoodAs: ReadonlySet<string>;
  spelling: readonly (readonly [RegExp, string])[];
  /** Takes in a part of the list of words, as `writeWordList` wrote it. */
  addWords(list: string): void;
  /** Takes in the words that stand in no text of ours, and what they stand for. */
  addUnderstood(understood: Understood): void;
}

/** Opens a lexicon; its words are added as their parts of the list come. */
export function openLexicon(data: LexiconData, language: IndexLanguage): Lexicon {
  const words = new Map<string, WordCount>();
  const stems = new Map<string, number>();
  const folded = new Map<string, string[]>();
  const meanings = new Map<string, Meaning>();
  const understoodAs = new Set<string>();
  const addMeaning = makeAdder(meanings, language);
  for (const group of data.same) for (const phrase of group) addMeaning(phrase, 'same', group);
  const addUnderstood = (understood: Understood) => {
    for (const [phrase, targets] of Object.entries(understood)) {
      addMeaning(phrase, 'understood', targets);
      understoodAs.add(toSmall(phrase));
    }
  };
  addUnderstood(data.understood);
  const forms = new Map<string, readonly string[]>();
  for (const group of data.forms)
    for (const form of group) forms.set(form, [...new Set([...(forms.get(form) ?? []), ...group])]);
  return {
    language,
    pages: data.pages,
    words,
    stems,
    folded,
    leftOut: new Set(data.leftOut),
    forms,
    leftOutFolded: new Set(data.leftOut.map(foldLetters)),
    meanings,
    understoodAs,
    spelling: data.spelling.flatMap(([nynorsk, bokmal]) => [
      [new RegExp(nynorsk, 'g'), plain(bokmal)] as const,
      [new RegExp(bokmal, 'g'), plain(nynorsk)] as const,
    ]),
    addUnderstood,
    addWords(list) {
      for (const [word, count] of readWordList(list)) {
        words.set(word, count);
        const root = stem(word, language);
        stems.set(root, Math.max(stems.get(root) ?? 0, count.pages));
        const key = foldLetters(word);
        folded.set(key, [...(folded.get(key) ?? []), word]);
      }
    },
  };
}

/** The key of a phrase among meanings: the stems of its words. */
export function phraseKey(words: readonly string[], language: IndexLanguage): string {
  return words.map((word) => stem(word, language)).join(' ');
}

function makeAdder(meanings: Map<string, Meaning>, language: IndexLanguage) {
  return (phrase: string, of: keyof Meaning, others: readonly string[]) => {
    const key = phraseKey(listWords(phrase), language);
    const before = meanings.get(key) ?? { same: [], understood: [] };
    const own = others.map(toSmall).filter((other) => other !== toSmall(phrase) && !before[of].includes(other));
    meanings.set(key, { ...before, [of]: [...before[of], ...own] });
  };
}

const plain = (pattern: string) => pattern.replace(/[$^]/g, '');
