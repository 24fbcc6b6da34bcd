import type { Locale } from '~/i18n/locales';
import { wordsOf } from '~/i18n/words';
import { sortKey } from '~/lib/letters';
import type { SplitCompound } from '~/search/compounds';
import { listEntries } from './alphabet';
import type { IndexEntry } from './alphabet';
import type { PageLink } from './directory';
import type { LocaleModel } from './locale-model';
import type { Term } from './term';

/** A word, name or title in the keyword index, with everything it leads to. */
export interface Keyword {
  label: string;
  /** The label's language, when it is not the index's. */
  lang: string | undefined;
  /** The language said after a name from another language, such as «nynorsk». */
  language: string | undefined;
  /** What the label is the name of. */
  link: IndexEntry | undefined;
  /** The words to look under instead. */
  see: readonly IndexEntry[];
  /** Compounds and phrases that end with the label. */
  compounds: readonly IndexEntry[];
  /** Where there is more: other things of the same name, and texts about it. */
  more: readonly IndexEntry[];
}

/** What the index needs besides the model of its language. */
export interface KeywordSources {
  /** Texts by the address of what they are about. */
  texts: ReadonlyMap<string, readonly PageLink[]>;
  /** Takes Norwegian words apart at their seams. */
  splitCompound: SplitCompound;
}

/** A part of a keyword, before those with the same label are joined. */
type Part = Pick<Keyword, 'label'> & Partial<Omit<Keyword, 'label'>>;

type Compare = (a: string, b: string) => number;

/** Builds the keyword index of a language, in the order of its alphabet. Words a term keeps for search alone are never in it. */
export function buildKeywords(model: LocaleModel, { texts, splitCompound }: KeywordSources): readonly Keyword[] {
  const { locale } = model;
  const collator = new Intl.Collator(wordsOf(locale).dateLocale);
  const compare: Compare = (a, b) => collator.compare(sortKey(a), sortKey(b)) || (a < b ? -1 : 1);
  const unprinted = new Set([...model.terms.values()].flatMap(({ hidden }) => hidden));
  const headOf = (name: string) => {
    const head = findHead(name, locale, splitCompound);
    return head === undefined || unprinted.has(head) ? undefined : head;
  };
  const parts = [
    ...[...model.terms.values()].flatMap((term) => listTermParts(term, locale, headOf)),
    ...listNamed(model).map((link): Part => ({ label: link.title, lang: link.lang, link })),
  ].map((part) => ({
    ...part,
    more: (texts.get(part.link?.address ?? '') ?? []).map((text) => toEntry(text, locale)),
  }));
  const byLabel = Map.groupBy(parts, ({ label }) => label.toLocaleLowerCase(locale));
  return [...byLabel.values()].map((own) => joinParts(own, compare)).sort((a, b) => compare(a.label, b.label));
}

/** Joins what stands under one label; nothing is named twice. */
function joinParts(parts: readonly Part[], compare: Compare): Keyword {
  const [link, ...others] = unique(parts.flatMap((part) => part.link ?? []));
  const see = unique(parts.flatMap((part) => part.see ?? [])).filter(({ address }) => address !== link?.address);
  const named = new Set([link, ...see].map((entry) => entry?.address));
  const list = (entries: readonly IndexEntry[]) =>
    unique(entries)
      .filter(({ address }) => !named.has(address))
      .sort((a, b) => compare(a.title, b.title));
  return {
    label: parts[0]?.label ?? '',
    lang: parts[0]?.lang,
    language: link ? undefined : parts.find(({ language }) => language)?.language,
    link,
    see,
    compounds: list(parts.flatMap((part) => part.compounds ?? [])),
    more: list([...others, ...parts.flatMap((part) => part.more ?? [])]),
  };
}

/** A term under its own name, its other names and languages, and the words those end with. */
function listTermParts(
  { address, term, otherNames, aliases }: Term,
  locale: Locale,
  headOf: (name: string) => string | undefined,
): Part[] {
  const words = wordsOf(locale);
  const link: IndexEntry = { title: term, lang: undefined, kind: words.kinds.term, address };
  return [
    { label: term, link },
    ...otherNames.map(({ locale: lang, name }): Part => ({
      label: name,
      lang,
      language: words.keywords.languages[lang],
      see: [link],
    })),
    ...aliases.map((alias): Part => ({ label: alias, see: [link] })),
    ...[term, ...aliases].flatMap((name): Part[] => {
      const head = headOf(name);
      return head === undefined ? [] : [{ label: head, compounds: [{ ...link, title: name }] }];
    }),
  ];
}

/** The word a compound or a phrase of two words ends with; English compounds are written apart. */
function findHead(name: string, locale: Locale, split: SplitCompound): string | undefined {
  const words = name.split(/\s/);
  const parts = words.length > 1 || locale === 'en' ? words : split(name);
  const head = parts.at(-1) ?? '';
  const isHead = words.length < 3 && parts.length > 1 && /^\p{Ll}{4,}$/u.test(head);
  return isHead ? head : undefined;
}

/** Everything that is no term: texts, topics, principles, places and screenings under their titles, people under their surnames. */
function listNamed(model: LocaleModel): readonly IndexEntry[] {
  const terms = new Set([...model.terms.values()].map(({ address }) => address));
  const people = new Set([...model.people.values()].map(({ address }) => address));
  return listEntries(model)
    .filter(({ address }) => !terms.has(address))
    .map((entry) => (people.has(entry.address) ? { ...entry, title: putSurnameFirst(entry.title) } : entry));
}

function putSurnameFirst(name: string): string {
  return name.replace(/^(.+) (\S+)$/, '$2, $1');
}

function toEntry({ title, titleLang, locale, kind, address }: PageLink, own: Locale): IndexEntry {
  return { title, lang: titleLang ?? (locale === own ? undefined : locale), kind: wordsOf(own).kinds[kind], address };
}

/** The entries, each address and title once. */
function unique(entries: readonly IndexEntry[]): IndexEntry[] {
  return [...new Map(entries.map((entry) => [`${entry.address} ${entry.title}`, entry])).values()];
}
