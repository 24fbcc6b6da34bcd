import type { IndexLanguage } from '~/lib/index-language';
import type { LexiconData } from '~/search/lexicon';
import type { Entries } from './entries';

/** Builds what search is told of a language's words: the editors' own list, and every name a glossary term goes by. */
export function buildLexicon(
  { searchWords, terms }: Pick<Entries, 'searchWords' | 'terms'>,
  language: IndexLanguage,
): Omit<LexiconData, 'pages' | 'parts'> {
  const { leftOut, forms, same, understood, spelling } = searchWords[language];
  const names = terms.map(({ data }) => {
    const own = language === 'en' ? [data.term.en] : [data.term.nb, data.term.nn];
    const foreign = language === 'en' ? [data.term.nb, data.term.nn] : [data.term.en];
    // Other names are mostly Norwegian: in English they lead to the term, and are not told as the same.
    const same = language === 'en' ? own : [...new Set([...own, ...data.aliases])];
    const others = [...foreign, ...data.hidden, ...(language === 'en' ? data.aliases : [])];
    return { same, others: others.filter((other) => !own.includes(other)), own };
  });
  const ofTerms = names.flatMap(({ others, own }) => others.map((other) => ({ other, own })));
  const meant = new Map<string, readonly string[]>(Object.entries(understood));
  for (const { other, own } of ofTerms) meant.set(other, [...new Set([...(meant.get(other) ?? []), ...own])]);
  return {
    leftOut,
    forms,
    same: [...names.map((name) => name.same).filter((group) => group.length > 1), ...same],
    understood: Object.fromEntries(meant),
    spelling,
  };
}
