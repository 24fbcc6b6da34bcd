import type { SearchQuestionEntry } from '~/schemas/search-question';
import type { SearchWordsEntry } from '~/schemas/search-words';
import type { TermEntry } from '~/schemas/term';
import type { WordUse } from '~/schemas/word-uses';
import type { SplitCompound } from '~/search/compounds';
import { listWords } from '~/search/letters';
import { stem } from '~/search/stem';

/** A word editors may want to explain: the form most used, how often any form is, and texts that hold it. */
export interface CountedWord {
  word: string;
  uses: number;
  /** Texts as kind and folder: `article:elven`. */
  texts: readonly string[];
}

/** What is known of the language beside the content, and how search understands it. */
export interface Dictionary {
  isKnown(word: string): boolean;
  split: SplitCompound;
  /** True for a question search finds any word of. */
  isUnderstood(question: string): boolean;
}

/** What the search cannot know unless editors tell it. */
export interface SearchHealth {
  /** Compounds of the texts that the glossary does not explain, most used first. */
  compounds: readonly CountedWord[];
  /** Words in Norwegian texts that look English and are not in the glossary. */
  english: readonly CountedWord[];
  /** Ordinary words of many texts that search knows no other words for. */
  everyday: readonly CountedWord[];
  /** Questions of which search understands no word. */
  unanswerable: readonly SearchQuestionEntry[];
}

/** What the health of the search is read from. */
export interface SearchContent {
  /** The words of the Norwegian texts. */
  words: readonly WordUse[];
  /** The words of the English texts. */
  english: readonly WordUse[];
  terms: readonly TermEntry[];
  searchWords: SearchWordsEntry;
  questions: readonly SearchQuestionEntry[];
}

/** Most words in a list, so that an editor can finish it. */
const limit = 30;

/** An everyday word stands in this many texts or more. */
const leastTexts = 3;

/** Letters that Norwegian words seldom have side by side, or at all. */
const englishLetters = /[cqwxz]|th|sh|oo|ou|gh|ph/;

/** Finds what editors may tell the search, from how the texts use their words. */
export function findSearchHealth(
  { words, english, terms, searchWords, questions }: SearchContent,
  { isKnown, split, isUnderstood }: Dictionary,
): SearchHealth {
  const explained = stemsOf(
    terms.flatMap(({ term, aliases, hidden }) => [...Object.values(term), ...aliases, ...hidden]),
  );
  const { leftOut, forms, same, understood } = searchWords.nb;
  const understoodAlready = stemsOf([
    ...leftOut,
    ...forms.flat(),
    ...same.flat(),
    ...Object.entries(understood).flatMap(([word, others]) => [word, ...others]),
  ]);
  const all = groupForms(words.filter(({ isName, word }) => !isName && word.length > 2));
  const left = all.filter(({ word }) => !isIn(explained, word));
  const inEnglish = new Set(english.map(({ word }) => word));
  const isEnglish = (word: string) => !isKnown(word) && (inEnglish.has(word) || englishLetters.test(word));
  const isCompound = (word: string) => split(word).length > 1;
  return {
    compounds: left.filter(({ word }) => isCompound(word)).slice(0, limit),
    english: left.filter(({ word }) => !isCompound(word) && isEnglish(word)).slice(0, limit),
    everyday: left
      .filter(({ word, texts }) => texts.length >= leastTexts && isKnown(word) && !isCompound(word))
      .filter(({ word }) => !isIn(understoodAlready, word))
      .slice(0, limit),
    unanswerable: findUnanswerable(questions, isUnderstood),
  };
}

/** Finds questions that should be answered and of which search understands no word. */
export function findUnanswerable(
  questions: readonly SearchQuestionEntry[],
  isUnderstood: (question: string) => boolean,
): readonly SearchQuestionEntry[] {
  return questions.filter(({ question, pages }) => pages.length > 0 && !isUnderstood(question));
}

/** Puts the forms of a word together, most used first, then in alphabetical order. */
function groupForms(words: readonly WordUse[]): readonly CountedWord[] {
  const groups = [...Map.groupBy(words, ({ word }) => stem(word, 'nb')).values()];
  return groups
    .map((forms) => ({
      word: [...forms].sort((a, b) => b.uses - a.uses)[0]?.word ?? '',
      uses: forms.reduce((sum, { uses }) => sum + uses, 0),
      texts: [...new Set(forms.flatMap(({ texts }) => texts))].sort(),
    }))
    .sort((a, b) => b.uses - a.uses || (a.word < b.word ? -1 : 1));
}

function stemsOf(texts: readonly string[]): ReadonlySet<string> {
  return new Set(texts.flatMap(listWords).map((word) => stem(word, 'nb')));
}

function isIn(stems: ReadonlySet<string>, word: string): boolean {
  return listWords(word).every((part) => stems.has(stem(part, 'nb')));
}
