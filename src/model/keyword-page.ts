import type { Locale } from '~/i18n/locales';
import { keywordStretches } from '~/i18n/paths';
import { wordsOf } from '~/i18n/words';
import { firstLetter } from '~/lib/letters';
import { findStretch } from '~/lib/stretch';
import type { Suggestion, Suggestions } from '~/lib/suggestions';
import type { Page } from './frame';
import type { Keyword } from './keywords';
import type { LocaleModel } from './locale-model';
import { buildStretchPage } from './section';
import { nameStretch } from './stretch';

/** The keywords that begin with one letter. */
export interface KeywordLetter {
  letter: string;
  keywords: readonly Keyword[];
}

/** One page of the keyword index: the keywords of a stretch of the alphabet. */
export interface KeywordPage extends Page {
  /** The stretch, such as `B–C`. */
  range: string;
  letters: readonly KeywordLetter[];
}

/** Builds the pages of a language's keyword index, one for each stretch of the alphabet that has keywords in it. */
export function buildKeywordPages(
  model: LocaleModel,
  keywordsOf: ReadonlyMap<Locale, readonly Keyword[]>,
): readonly KeywordPage[] {
  const { locale } = model;
  const inStretch = (first: string, own: Locale) =>
    (keywordsOf.get(own) ?? []).filter(({ label }) => findStretch(label, keywordStretches, own) === first);
  const pages = keywordStretches.map((first): KeywordPage => {
    const range = nameStretch(first, keywordStretches, locale);
    const locales = [...keywordsOf.keys()].filter((own) => inStretch(first, own).length > 0);
    return {
      ...buildStretchPage(model, 'index', { range, first, locales }),
      range,
      letters: groupByLetter(inStretch(first, locale), locale),
    };
  });
  return pages.filter(({ letters }) => letters.length > 0);
}

function groupByLetter(keywords: readonly Keyword[], locale: Locale): readonly KeywordLetter[] {
  const byLetter = Map.groupBy(keywords, ({ label }) => firstLetter(label, locale));
  return [...byLetter].map(([letter, own]) => ({ letter, keywords: own }));
}

/** Builds the suggestions of a language from its keywords. */
export function buildSuggestions(keywords: readonly Keyword[], locale: Locale): Suggestions {
  const { search, keywords: index } = wordsOf(locale);
  return {
    words: {
      ask: search.ask('{words}'),
      one: search.suggestions(1),
      many: search.suggestions(2).replace('2', '{count}'),
      see: index.see,
    },
    keywords: keywords.flatMap(({ label, link, see, compounds, more }): Suggestion[] => [
      ...(link ? [[label, link.address, link.kind ?? 0, 0] as const] : []),
      ...more
        .filter(({ title }) => title.toLowerCase() === label.toLowerCase())
        .map(({ title, address, kind }) => [title, address, kind ?? 0, 0] as const),
      ...see.map(({ title, address }) => [label, address, 0, title] as const),
      // Words that stand apart are found one by one; what stands inside a compound is not.
      ...compounds
        .filter(({ title }) => !title.includes(' '))
        .map(({ title, address }) => [`${label}: ${title}`, address, 0, 0] as const),
    ]),
  };
}
