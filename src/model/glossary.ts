import type { Locale } from '~/i18n/locales';
import { locales } from '~/i18n/locales';
import { glossaryStretches } from '~/i18n/paths';
import { firstLetter } from '~/lib/letters';
import { slugify } from '~/lib/slug';
import type { IndexLetter } from './alphabet';
import type { Entries } from './entries';
import type { Page } from './frame';
import type { LocaleModel } from './locale-model';
import { buildStretchPage } from './section';
import { nameStretch } from './stretch';
import { rangeOf } from './term';
import type { Term } from './term';

/** The terms that begin with one letter. */
export interface GlossaryLetter {
  letter: string;
  /** The letter's id on the page. */
  id: string;
  terms: readonly Term[];
}

/** One page of the glossary: the terms of a stretch of the alphabet. */
export interface GlossaryPage extends Page {
  /** The stretch's first letter. */
  first: (typeof glossaryStretches)[number];
  /** The stretch, such as `A–D`. */
  range: string;
  letters: readonly GlossaryLetter[];
}

/** Names of the letters that plain ASCII would fold into others. */
const letterNames: Readonly<Record<string, string>> = { Æ: 'ae', Ø: 'oe', Å: 'aa' };

/** Builds the pages of a language's glossary, one for each stretch of the alphabet that has terms. */
export function buildGlossaryPages(
  { terms: entries }: Pick<Entries, 'terms'>,
  model: LocaleModel,
): readonly GlossaryPage[] {
  const terms = [...model.terms.values()];
  const pages = glossaryStretches.map((first): GlossaryPage => {
    const own = terms.filter(({ term }) => rangeOf(term, model.locale) === first);
    const range = nameStretch(first, glossaryStretches, model.locale);
    return {
      ...buildStretchPage(model, 'glossary', { range, first, locales: localesWith(entries, first) }),
      first,
      range,
      letters: groupByLetter(own, model.locale),
    };
  });
  return pages.filter(({ letters }) => letters.length > 0);
}

/** Builds the glossary's own index: every term under its first letter. */
export function buildGlossaryIndex({ terms, locale }: LocaleModel): readonly IndexLetter[] {
  return groupByLetter([...terms.values()], locale).map(({ letter, terms: own }) => ({
    letter,
    entries: own.map(({ term, address }) => ({ title: term, lang: undefined, kind: undefined, address })),
  }));
}

function localesWith(entries: Entries['terms'], first: GlossaryPage['first']): readonly Locale[] {
  return locales.filter((locale) => entries.some(({ data }) => rangeOf(data.term[locale], locale) === first));
}

function groupByLetter(terms: readonly Term[], locale: Locale): readonly GlossaryLetter[] {
  const letters = [...new Set(terms.map(({ term }) => firstLetter(term, locale)))];
  return letters.map((letter) => ({
    letter,
    id: `bokstav-${letterNames[letter] ?? slugify(letter)}`,
    terms: terms.filter(({ term }) => firstLetter(term, locale) === letter),
  }));
}
