import { healthWords } from '../../i18n/content-health.ts';
import { sectionPaths } from '../../i18n/paths.ts';
import type { Locale } from '../../i18n/locales.ts';

/** Sections whose page an author writes, as a folder of this name in `content/pages/`. */
const writtenSections: readonly string[] = ['about', 'teaching', 'contribute', 'accessibility', 'privacy'];

/** First parts of addresses the site makes itself, which a page by that name would mix with. */
const ownNames = {
  /** In every language. */
  all: ['embed', 'oembed'],
  /** In the main language, which has nothing before. */
  main: ['404', 'media', 'pagefind', 'deling', 'forside', healthWords.path],
} as const;

/** The address of a written page: what `contentPageAddress` in `src/model/address.ts` gives. */
export function pageAddressOf(locale: Locale, folder: string): string {
  if (folder === 'home') return toAddress(locale, '');
  const isSection = Object.hasOwn(sectionPaths, folder);
  return toAddress(locale, isSection ? sectionPaths[folder as keyof typeof sectionPaths][locale] : folder);
}

/** Every address a page of its own could meet, without the pages authors write. */
export function listOwnAddresses(locales: readonly Locale[]): ReadonlySet<string> {
  const sections = Object.entries(sectionPaths).filter(([section]) => !writtenSections.includes(section));
  return new Set([
    ...locales.flatMap((locale) => [
      toAddress(locale, ''),
      ...sections.map(([, paths]) => toAddress(locale, paths[locale])),
      ...ownNames.all.map((name) => toAddress(locale, name)),
    ]),
    ...ownNames.main.map((name) => toAddress('nb', name)),
  ]);
}

function toAddress(locale: Locale, name: string): string {
  return `/${[locale === 'nb' ? '' : locale, name].filter(Boolean).join('/')}/`.replace('//', '/');
}
