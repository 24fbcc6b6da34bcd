import type { Locale } from './locales.ts';
import { mainLocale } from './locales.ts';
import { comparisonPaths, filmPartPaths, handbookPagePaths, matrixPaths, sectionPaths } from './paths.ts';
import type { HandbookPage, Section } from './paths.ts';

/** The first part of every address in a language: nothing for the main one. */
export function localeParts(locale: Locale): readonly string[] {
  return locale === mainLocale ? [] : [locale];
}

/** The parts of the address of a section or of a page in it: `en`, `films`, `elven`. */
export function sectionParts(locale: Locale, section: Section, ...slugs: readonly string[]): readonly string[] {
  return [...localeParts(locale), sectionPaths[section][locale], ...slugs];
}

/** The parts of the address of a named clip's page. */
export function clipParts(locale: Locale, film: string, clip: string): readonly string[] {
  return sectionParts(locale, 'films', film, filmPartPaths.clips[locale], clip);
}

/** The parts of the address of a film's printable transcript. */
export function transcriptParts(locale: Locale, film: string): readonly string[] {
  return sectionParts(locale, 'films', film, filmPartPaths.transcript[locale]);
}

/** The parts of the address of the page that lays the lists of principles side by side. */
export function comparisonParts(locale: Locale): readonly string[] {
  return sectionParts(locale, 'principles', comparisonPaths[locale]);
}

/** The parts of the address of the page that ties principles, films, chapters and sources together. */
export function matrixParts(locale: Locale): readonly string[] {
  return sectionParts(locale, 'principles', matrixPaths[locale]);
}

/** The parts of the address of a page of the handbook that is no chapter. */
export function handbookPageParts(locale: Locale, page: HandbookPage): readonly string[] {
  return sectionParts(locale, 'handbook', handbookPagePaths[page][locale]);
}

/** The parts of the address of the embed page of a film or of one of its clips. */
export function embedParts(locale: Locale, film: string, clip = ''): readonly string[] {
  return [...localeParts(locale), 'embed', film, clip];
}

/** The parts of the address of a content page by its folder name, also for folders the section table does not know. */
export function contentPageParts(locale: Locale, page: string): readonly string[] {
  if (page === 'home') return localeParts(locale);
  // A folder may be named like anything an object has.
  return Object.hasOwn(sectionPaths, page) ? sectionParts(locale, page as Section) : [...localeParts(locale), page];
}
