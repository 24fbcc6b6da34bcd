import type { Locale } from '~/i18n/locales';
import {
  clipParts,
  comparisonParts,
  contentPageParts,
  embedParts,
  handbookPageParts,
  localeParts,
  matrixParts,
  sectionParts,
  transcriptParts,
} from '~/i18n/address-parts';
import type { HandbookPage, Section } from '~/i18n/paths';
import { fileAddress, pageAddress, routeParam } from '~/lib/address';

/** The address of the front page in a language. */
export function homeAddress(locale: Locale): string {
  return pageAddress(...localeParts(locale));
}

/** The address of a section or of a page in it: `/filmer/`, `/en/films/elven/`. */
export function sectionAddress(locale: Locale, section: Section, ...slugs: readonly string[]): string {
  return pageAddress(...sectionParts(locale, section, ...slugs));
}

/** The address of a file that belongs to a page of a section: `/filmer/elven/captions.nb.vtt`. */
export function sectionFileAddress(locale: Locale, section: Section, ...names: readonly string[]): string {
  return fileAddress(...sectionParts(locale, section, ...names));
}

/** The address of a file a language has one of: `/en/cite.json`. */
export function localeFileAddress(locale: Locale, name: string): string {
  return fileAddress(...localeParts(locale), name);
}

/** The address of a language's news feed. */
export function feedAddress(locale: Locale): string {
  return localeFileAddress(locale, 'rss.xml');
}

/** The address of a named clip's page: `/filmer/elven/klipp/laksen/`. */
export function clipAddress(locale: Locale, film: string, clip: string): string {
  return pageAddress(...clipParts(locale, film, clip));
}

/** The address of a film's printable transcript: `/filmer/elven/tekst/`. */
export function transcriptAddress(locale: Locale, film: string): string {
  return pageAddress(...transcriptParts(locale, film));
}

/** The address of the page that lays the lists of principles side by side. */
export function comparisonAddress(locale: Locale): string {
  return pageAddress(...comparisonParts(locale));
}

/** The address of the page that ties principles, films, chapters and sources together. */
export function matrixAddress(locale: Locale): string {
  return pageAddress(...matrixParts(locale));
}

/** The address of a page of the handbook that is no chapter: `/handbok/bok/`. */
export function handbookPageAddress(locale: Locale, page: HandbookPage): string {
  return pageAddress(...handbookPageParts(locale, page));
}

/** The address of the embed page of a film or of one of its clips: `/embed/elven/`, `/en/embed/elven/laksen/`. */
export function embedAddress(locale: Locale, film: string, clip = ''): string {
  return pageAddress(...embedParts(locale, film, clip));
}

/** The address of what oEmbed consumers read of a film or clip: `/oembed/elven.json`, `/oembed/elven--laksen.json`. */
export function oembedAddress(locale: Locale, film: string, clip?: string): string {
  return fileAddress(...localeParts(locale), 'oembed', `${clip === undefined ? film : `${film}--${clip}`}.json`);
}

/** The address of a content page by its folder name, also for folders the section table does not know. */
export function contentPageAddress(locale: Locale, page: string): string {
  return pageAddress(...contentPageParts(locale, page));
}

/** The address of the picture shown where a page is shared: `/deling/filmer/elven.png`. */
export function pictureAddress(address: string): string {
  return fileAddress('deling', `${routeParam(address) ?? 'forside'}.png`);
}
