import type { Locale } from '~/i18n/locales';
import { glossaryStretches } from '~/i18n/paths';
import { wordsOf } from '~/i18n/words';
import { findStretch } from '~/lib/stretch';
import type { TermEntry } from '~/schemas/term';
import { sectionAddress } from './address';
import type { Entry } from './entries';

/** A glossary term in one language. */
export interface Term {
  id: string;
  term: string;
  meaning: string;
  /** The term in the other languages, where it differs. */
  otherNames: readonly { locale: Locale; name: string }[];
  aliases: readonly string[];
  /** Words search understands and no page prints. */
  hidden: readonly string[];
  see: readonly { term: string; address: string }[];
  address: string;
}

/** The first letter of the page a term stands on; what is no letter stands on the first. */
export function rangeOf(term: string, locale: Locale): (typeof glossaryStretches)[number] {
  return findStretch(term, glossaryStretches, locale);
}

/** Builds the glossary of a language, sorted by its alphabet. */
export function buildTerms(entries: readonly Entry<TermEntry>[], locale: Locale): ReadonlyMap<string, Term> {
  const compare = new Intl.Collator(wordsOf(locale).dateLocale).compare;
  const names = new Map(entries.map(({ id, data }) => [id, data.term[locale]]));
  const address = (id: string) => {
    const range = rangeOf(names.get(id) ?? '', locale).toLowerCase();
    return `${sectionAddress(locale, 'glossary', range)}#${id}`;
  };
  return new Map(
    entries
      .map(({ id, data }): [string, Term] => [
        id,
        {
          id,
          term: data.term[locale],
          meaning: data.meaning[locale],
          otherNames: otherNames(data.term, locale),
          aliases: data.aliases,
          hidden: data.hidden,
          see: data.see.map((seen) => ({ term: names.get(seen) ?? seen, address: address(seen) })),
          address: address(id),
        },
      ])
      .sort(([, a], [, b]) => compare(a.term, b.term)),
  );
}

function otherNames(names: Record<Locale, string>, locale: Locale): Term['otherNames'] {
  const others = (Object.keys(names) as Locale[]).filter((other) => other !== locale && names[other] !== names[locale]);
  return others
    .map((other) => ({ locale: other, name: names[other] }))
    .filter(({ name }, index, all) => all.findIndex((one) => one.name === name) === index);
}
