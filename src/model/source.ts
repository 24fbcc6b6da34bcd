import { formatDate } from '~/i18n/dates';
import type { Locale } from '~/i18n/locales';
import { inLocale } from '~/i18n/locales';
import { sourceKindPaths } from '~/i18n/paths';
import { formatList } from '~/i18n/lists';
import { wordsOf } from '~/i18n/words';
import type { AddressStateEntry } from '~/schemas/address-state';
import { sourceKinds } from '~/schemas/source';
import type { SourceEntry, SourceKind } from '~/schemas/source';
import { sectionAddress } from './address';
import type { Entry } from './entries';

/** A source as a reader meets it. */
export interface Source {
  id: string;
  title: string;
  /** The language of the title (BCP 47). */
  titleLang: string;
  /** Authors, or the publisher when no person is named. */
  byline: string;
  /** The publisher, when it is not the byline already. */
  publisher: string | undefined;
  /** When it was published, in words; «udatert» when not known. */
  date: string;
  url: string;
  /** What to mind about the address: read in a copy, the site has closed, the address is gone. */
  cautions: readonly string[];
  /** When we opened it, in words; «ikke åpnet av oss» when nobody has said so. */
  opened: string;
  /** How the address was when it was last tried, in words; «ikke sjekket» when nobody has. */
  state: string;
  /** A kept copy, for when the source itself is gone. */
  archived: string | undefined;
  supports: string;
  /** The language of `supports`, when it is not the page's. */
  supportsLang: Locale | undefined;
  kind: SourceKind;
  /** Where the source stands on the sources pages. */
  address: string;
}

/** A source with its number in one text's list. */
export interface NumberedSource extends Source {
  number: number;
}

/** The sources of one kind, a page of their own. */
export interface SourceGroup {
  kind: SourceKind;
  title: string;
  address: string;
  sources: readonly Source[];
}

/** Builds all sources of a language, in the order of the file, with how their addresses answered. */
export function buildSources(
  entries: readonly Entry<SourceEntry>[],
  locale: Locale,
  states: readonly AddressStateEntry[] = [],
): ReadonlyMap<string, Source> {
  const byAddress = new Map(states.map((state) => [state.address, state]));
  return new Map(entries.map((entry) => [entry.id, buildSource(entry, locale, byAddress.get(entry.data.url))]));
}

/** Groups sources by kind, each group sorted by byline and title; empty groups are left out. */
export function groupSources(sources: ReadonlyMap<string, Source>, locale: Locale): readonly SourceGroup[] {
  const compare = new Intl.Collator(wordsOf(locale).dateLocale).compare;
  return sourceKinds
    .map((kind) => ({
      kind,
      title: wordsOf(locale).sourceKinds[kind],
      address: sourceGroupAddress(kind, locale),
      sources: [...sources.values()]
        .filter((source) => source.kind === kind)
        .sort((a, b) => compare(a.byline, b.byline) || compare(a.title, b.title)),
    }))
    .filter((group) => group.sources.length > 0);
}

/** Numbers the sources a text cites, in the order given, each once. */
export function numberSources(ids: readonly string[], sources: ReadonlyMap<string, Source>): readonly NumberedSource[] {
  const cited = [...new Set(ids)].map((id) => sources.get(id)).filter((source) => source !== undefined);
  return cited.map((source, index) => ({ ...source, number: index + 1 }));
}

function buildSource({ id, data }: Entry<SourceEntry>, locale: Locale, tried: AddressStateEntry | undefined): Source {
  const words = wordsOf(locale);
  const byline = data.authors.length > 0 ? joinNames(data.authors, locale) : data.publisher;
  return {
    id,
    title: data.title,
    titleLang: data.titleLang,
    byline,
    publisher: byline === data.publisher ? undefined : data.publisher,
    date: dateOf(data, locale),
    url: data.url,
    cautions: [
      ...(data.copy ? [words.sourceCopy] : []),
      ...(data.closed ? [words.sourceClosed] : []),
      ...(!data.closed && tried?.state === 'dead' ? [words.sourceState.gone] : []),
    ],
    opened: data.checked ? words.sourceState.opened(formatDate(data.checked, locale)) : words.sourceState.notOpened,
    state: stateOf(data, tried, locale),
    archived: data.archived,
    supports: inLocale(data.supports, locale),
    supportsLang: data.supports[locale] ? undefined : 'nb',
    kind: data.kind,
    address: `${sourceGroupAddress(data.kind, locale)}#${id}`,
  };
}

function stateOf({ closed }: SourceEntry, tried: AddressStateEntry | undefined, locale: Locale): string {
  const words = wordsOf(locale);
  if (closed) return words.sourceClosed;
  if (!tried) return words.sourceState.unchecked;
  return words.sourceState.states[tried.state](formatDate(tried.checked, locale));
}

function dateOf({ date, dateText }: SourceEntry, locale: Locale): string {
  if (dateText) return inLocale(dateText, locale);
  return date ? formatDate(date, locale) : wordsOf(locale).undated;
}

function sourceGroupAddress(kind: SourceKind, locale: Locale): string {
  return sectionAddress(locale, 'sources', sourceKindPaths[kind][locale]);
}

function joinNames(names: readonly string[], locale: Locale): string {
  return formatList(names, locale);
}
