import { wordsOf } from '~/i18n/words';
import type { LocaleModel } from './locale-model';

/** An entry of the index: a name, where it leads, and what kind of page that is. */
export interface IndexEntry {
  title: string;
  /** The language of the page behind it, when it is not the index's. */
  lang: string | undefined;
  kind: string;
  address: string;
}

/** The entries that begin with one letter. */
export interface IndexLetter {
  letter: string;
  entries: readonly IndexEntry[];
}

/** Builds the index of everything in a language: texts, topics and glossary terms under their first letter. */
export function buildAlphabet(model: LocaleModel): readonly IndexLetter[] {
  const { locale, directory } = model;
  const { kinds, dateLocale } = wordsOf(locale);
  const collator = new Intl.Collator(dateLocale);
  const texts = (['film', 'article', 'chapter', 'page'] as const).flatMap((kind) =>
    directory
      .list(kind, locale)
      .filter(({ slug }) => slug !== 'home')
      .map((link): IndexEntry => ({
        title: link.title,
        lang: link.locale === locale ? undefined : link.locale,
        kind: kinds[kind],
        address: link.address,
      })),
  );
  const topics = [...model.topics.values()].map(({ title, address }): IndexEntry => ({
    title,
    lang: undefined,
    kind: kinds.topic,
    address,
  }));
  const terms = [...model.terms.values()].map(({ term, address }): IndexEntry => ({
    title: capitalize(term, locale),
    lang: undefined,
    kind: kinds.term,
    address,
  }));
  const entries = [...texts, ...topics, ...terms].sort(
    (a, b) => collator.compare(sortKey(a.title), sortKey(b.title)) || (a.address < b.address ? -1 : 1),
  );
  const letters = [...new Set(entries.map(({ title }) => firstLetter(title, locale)))];
  return letters.map((letter) => ({
    letter,
    entries: entries.filter(({ title }) => firstLetter(title, locale) === letter),
  }));
}

const sortKey = (title: string) => title.replace(/^[^\p{L}\p{N}]+/u, '');

/** The letter a title stands under: É under E, but Å, Ø and Æ are letters of their own. */
function firstLetter(title: string, locale: string): string {
  const letter = (sortKey(title)[0] ?? '#').toLocaleUpperCase(locale);
  return 'ÆØÅ'.includes(letter) ? letter : (letter.normalize('NFD')[0] ?? letter);
}

function capitalize(text: string, locale: string): string {
  return text.slice(0, 1).toLocaleUpperCase(locale) + text.slice(1);
}
