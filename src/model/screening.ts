import { formatDate } from '~/i18n/dates';
import type { Locale } from '~/i18n/locales';
import { inLocale } from '~/i18n/locales';
import type { ScreeningEntry } from '~/schemas/screening';
import { sectionAddress } from './address';
import type { Directory, PageLink } from './directory';
import type { Entry } from './entries';
import type { Place } from './place';

/** A showing or release of a film, in one language. */
export interface Screening {
  id: string;
  film: PageLink;
  /** The day as `ÅÅÅÅ-MM-DD`, when it is exactly known. */
  date: string | undefined;
  /** The time in words. */
  when: string;
  venue: string;
  place: Place | undefined;
  text: string;
  sources: readonly string[];
  address: string;
}

/** Builds the screenings of a language, oldest first. */
export function buildScreenings(
  entries: readonly Entry<ScreeningEntry>[],
  directory: Directory,
  places: ReadonlyMap<string, Place>,
  locale: Locale,
): readonly Screening[] {
  return [...entries]
    .sort((a, b) => sortKey(a).localeCompare(sortKey(b), 'en'))
    .map(({ id, data }) => ({
      id,
      film: directory.find('film', data.film, locale),
      date: data.date,
      when: whenOf(data, locale),
      venue: inLocale(data.venue, locale),
      place: data.place ? places.get(data.place) : undefined,
      text: inLocale(data.text, locale),
      sources: data.sources,
      address: `${sectionAddress(locale, 'screenings')}#${id}`,
    }));
}

function sortKey({ id, data }: Entry<ScreeningEntry>): string {
  const year = /\d{4}/.exec(data.dateText?.nb ?? '')?.[0] ?? '9999';
  return `${data.date ?? `${data.year ?? year}-99`} ${id}`;
}

function whenOf({ date, dateText }: ScreeningEntry, locale: Locale): string {
  if (date) return formatDate(date, locale);
  return dateText ? inLocale(dateText, locale) : '';
}
