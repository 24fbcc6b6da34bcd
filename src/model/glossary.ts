import type { Locale } from '~/i18n/locales';
import { firstLetter } from '~/lib/letters';
import { slugify } from '~/lib/slug';
import type { Term } from './term';

/** The terms that begin with one letter. */
export interface GlossaryLetter {
  letter: string;
  /** The letter's id on the page. */
  id: string;
  terms: readonly Term[];
}

/** Names of the letters that plain ASCII would fold into others. */
const letterNames: Readonly<Record<string, string>> = { Æ: 'ae', Ø: 'oe', Å: 'aa' };

/** Groups a language's sorted terms by first letter. */
export function groupByLetter(terms: ReadonlyMap<string, Term>, locale: Locale): readonly GlossaryLetter[] {
  const all = [...terms.values()];
  const letters = [...new Set(all.map(({ term }) => firstLetter(term, locale)))];
  return letters.map((letter) => ({
    letter,
    id: `bokstav-${letterNames[letter] ?? slugify(letter)}`,
    terms: all.filter(({ term }) => firstLetter(term, locale) === letter),
  }));
}

/** The words search understands and no page prints, each once, sorted. */
export function listHiddenWords(terms: ReadonlyMap<string, Term>): string {
  return [...new Set([...terms.values()].flatMap(({ hidden }) => hidden))].sort().join(' ');
}
