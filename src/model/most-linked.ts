import { fileAddress } from '~/lib/address';
import type { Directory, PageLink, TextKind } from './directory';
import type { Entries, Entry } from './entries';
import type { Locale } from '~/i18n/locales';
import { folderOf } from './text';

/** A text other texts lead to, and how many of them. */
export interface LinkedText {
  link: PageLink;
  count: number;
}

/** Kinds of text that are counted; pages about the site itself are linked to from everywhere. */
const kinds = ['film', 'article', 'chapter'] as const satisfies readonly TextKind[];

/**
 * Finds the texts most other texts lead to, best first: we count no visits, so this is what «most used» can honestly
 * mean here. A text and its translations count as one, on either side.
 */
export function findMostLinked(
  entries: Pick<Entries, 'films' | 'articles' | 'chapters' | 'pages'>,
  directory: Directory,
  locale: Locale,
  limit = 5,
): readonly LinkedText[] {
  const linking = [entries.films, entries.articles, entries.chapters, entries.pages].flatMap(readLinks);
  const texts = kinds.flatMap((kind) => directory.list(kind, locale));
  return texts
    .map((link) => {
      const addresses = directory.alternates(link.kind, link.slug).map(({ address }) => address);
      const others = linking.filter(({ links }) => addresses.some((address) => links.has(address)));
      return { link, count: new Set(others.map(({ text }) => text).filter((text) => text !== link.slug)).size };
    })
    .filter(({ count }) => count > 1)
    .sort((a, b) => b.count - a.count || (a.link.address < b.link.address ? -1 : 1))
    .slice(0, limit);
}

function readLinks(entries: readonly Entry<{ text: { links: readonly string[] } }>[]) {
  return entries.map(({ id, data }) => ({
    text: folderOf(id),
    links: new Set(data.text.links.map((link) => fileAddress(link.slice(1)))),
  }));
}
