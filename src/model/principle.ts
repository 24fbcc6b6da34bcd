import type { Locale } from '~/i18n/locales';
import { inLocale } from '~/i18n/locales';
import type { PrincipleListEntry } from '~/schemas/principle';
import { sectionAddress } from './address';
import type { Entry } from './entries';

/** A principle in one language. */
export interface Principle {
  id: string;
  /** Its number in its list, from 1. */
  number: number;
  title: string;
  text: string;
  /** The list it stands in. */
  listTitle: string;
  /** Principles of other lists it overlaps with, by id. */
  maps: readonly string[];
  /** How the lists differ on this point. */
  differs: string | undefined;
  address: string;
}

/** A list of principles in one language. */
export interface PrincipleList {
  id: string;
  title: string;
  text: string;
  sources: readonly string[];
  items: readonly Principle[];
}

/** Builds the lists of principles of a language, in the order of the file. */
export function buildPrincipleLists(
  entries: readonly Entry<PrincipleListEntry>[],
  locale: Locale,
): readonly PrincipleList[] {
  return [...entries]
    .sort((a, b) => a.data.order - b.data.order)
    .map(({ id, data }) => ({
      id,
      title: inLocale(data.title, locale),
      text: inLocale(data.text, locale),
      sources: data.sources,
      items: data.items.map((item, index) => ({
        id: item.id,
        number: index + 1,
        title: inLocale(item.title, locale),
        text: inLocale(item.text, locale),
        listTitle: inLocale(data.title, locale),
        maps: item.maps,
        differs: item.differs && inLocale(item.differs, locale),
        address: `${sectionAddress(locale, 'principles')}#${item.id}`,
      })),
    }));
}

/** All principles of all lists, by id. */
export function indexPrinciples(lists: readonly PrincipleList[]): ReadonlyMap<string, Principle> {
  return new Map(lists.flatMap((list) => list.items.map((item) => [item.id, item])));
}

/** Principles that say something of the same, one cell for each list, and how the lists differ there. */
export interface ComparedPrinciples {
  cells: readonly (readonly Principle[])[];
  differs: string | undefined;
}

/** Lays the lists side by side: a row for each principle of the first, then rows for those of the others it leaves out. */
export function comparePrinciples(lists: readonly PrincipleList[]): readonly ComparedPrinciples[] {
  const placed = new Set<string>();
  return lists.flatMap((list, column) =>
    list.items.flatMap((item): ComparedPrinciples[] => {
      if (placed.has(item.id)) return [];
      const cells = lists.map(({ items }, place) => {
        if (place === column) return [item];
        return place < column ? [] : items.filter(({ id }) => item.maps.includes(id));
      });
      for (const { id } of cells.flat()) placed.add(id);
      return [{ cells, differs: item.differs ?? cells.flat().find(({ differs }) => differs)?.differs }];
    }),
  );
}
