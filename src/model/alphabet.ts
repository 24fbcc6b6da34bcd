import { wordsOf } from '~/i18n/words';
import { firstLetter, sortKey } from '~/lib/letters';
import type { LocaleModel } from './locale-model';

/** An entry of the index: a name, where it leads, and what kind of page that is. */
export interface IndexEntry {
  title: string;
  /** The language of the page behind it, when it is not the index's. */
  lang: string | undefined;
  /** Undefined where all entries are of one kind. */
  kind: string | undefined;
  address: string;
}

/** The entries that begin with one letter. */
export interface IndexLetter {
  letter: string;
  entries: readonly IndexEntry[];
}

/** Builds the index of everything in a language: texts, topics, terms, principles, people, places and screenings under their first letter. */
export function buildAlphabet(model: LocaleModel): readonly IndexLetter[] {
  const { locale } = model;
  const collator = new Intl.Collator(wordsOf(locale).dateLocale);
  const entries = [...listEntries(model)].sort(
    (a, b) => collator.compare(sortKey(a.title), sortKey(b.title)) || (a.address < b.address ? -1 : 1),
  );
  const letters = [...new Set(entries.map(({ title }) => firstLetter(title, locale)))];
  return letters.map((letter) => ({
    letter,
    entries: entries.filter(({ title }) => firstLetter(title, locale) === letter),
  }));
}

/** Everything the index names, in no order. */
export function listEntries(model: LocaleModel): readonly IndexEntry[] {
  return [...listTexts(model), ...listRecords(model)];
}

/** Every text with a page of its own. */
function listTexts({ locale, directory }: LocaleModel): readonly IndexEntry[] {
  const { kinds } = wordsOf(locale);
  const links = (['film', 'article', 'chapter', 'page'] as const).flatMap((kind) => directory.list(kind, locale));
  return links
    .filter(({ kind, slug }) => kind !== 'page' || slug !== 'home')
    .map(({ title, titleLang, locale: lang, kind, address }) => ({
      title,
      lang: titleLang ?? (lang === locale ? undefined : lang),
      kind: kinds[kind],
      address,
    }));
}

/** Every record that stands on a page with others. */
function listRecords({
  locale,
  principles,
  people,
  places,
  screenings,
  terms,
  topics,
}: LocaleModel): readonly IndexEntry[] {
  const { kinds, sections } = wordsOf(locale);
  const toEntry = (title: string, kind: string, address: string): IndexEntry => ({
    title,
    lang: undefined,
    kind,
    address,
  });
  return [
    ...[...topics.values()].map(({ title, address }) => toEntry(title, kinds.topic, address)),
    ...[...terms.values()].map(({ term, address }) => toEntry(capitalize(term, locale), kinds.term, address)),
    ...[...principles.values()].map(({ title, listTitle, address }) => toEntry(title, listTitle, address)),
    ...[...people.values()].map(({ name, address }) => toEntry(name, sections.people, address)),
    ...[...places.values()].map(({ name, address }) => toEntry(name, sections.places, address)),
    ...screenings.map(({ venue, address }) => toEntry(venue, sections.screenings, address)),
  ];
}

function capitalize(text: string, locale: string): string {
  return text.slice(0, 1).toLocaleUpperCase(locale) + text.slice(1);
}
