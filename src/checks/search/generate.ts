import type { SearchQuestionEntry } from '../../schemas/search-question.ts';
import { makeApart, makeHead, makeHeadAndWord } from './compound-questions.ts';
import { makeAlias, makeEnglishTerm, makeNynorskTerm } from './glossary-questions.ts';
import { makePhrase, makeThree, makeWholeQuestion } from './page-questions.ts';
import type { MakeQuestion, Pond } from './pond.ts';
import { makeExact, makeInflection, makeMeaningless, makePlain, makeSlip } from './word-questions.ts';

type Category = SearchQuestionEntry['category'];

/** How many of 300 questions are of each kind: the category they are counted in, the language, and how one is made. */
const kinds: readonly (readonly [number, Category, 'nb' | 'en', MakeQuestion])[] = [
  [24, 'exact', 'nb', makeExact],
  [24, 'inflection', 'nb', makeInflection],
  [20, 'compound-head', 'nb', makeHead],
  [20, 'head-word', 'nb', makeHeadAndWord],
  [20, 'compound-apart', 'nb', makeApart],
  [22, 'letters', 'nb', makePlain],
  [24, 'typo', 'nb', makeSlip],
  [16, 'three-words', 'nb', makeThree],
  [16, 'phrase', 'nb', makePhrase],
  [20, 'question', 'nb', makeWholeQuestion],
  [14, 'synonym', 'nb', makeAlias],
  [12, 'english', 'nb', makeEnglishTerm],
  [14, 'nynorsk', 'nb', makeNynorskTerm],
  [6, 'english-site', 'en', makeExact],
  [5, 'english-site', 'en', makeSlip],
  [4, 'english-site', 'en', makeThree],
  [4, 'english-site', 'en', makePhrase],
  [5, 'english-site', 'en', makeWholeQuestion],
  [27, 'nonsense', 'nb', makeMeaningless],
  [3, 'nonsense', 'en', makeMeaningless],
];

/** Throws of the line for each question wanted, before a small site is taken at its word that it has no more. */
const patience = 60;

/** Makes fresh questions from what the pages say: the same for the same pages and the same seed. */
export function generateQuestions(
  ponds: Readonly<Record<'nb' | 'en', Pond>>,
  count: number,
): readonly SearchQuestionEntry[] {
  const asked = new Map<string, SearchQuestionEntry>();
  for (const [share, category, locale, make] of kinds) {
    const wanted = asked.size + Math.round((share * count) / 300);
    for (let turn = 0; turn < patience * share && asked.size < wanted; turn++) {
      const made = make(ponds[locale]);
      if (!made || (made.pages.length === 0) !== (category === 'nonsense')) continue;
      // The same words in another order are the same question.
      const key = `${locale} ${made.question.split(' ').sort().join(' ')}`;
      if (!asked.has(key)) asked.set(key, { category, locale, ...made, pages: [...made.pages] });
    }
  }
  return [...asked.values()];
}
