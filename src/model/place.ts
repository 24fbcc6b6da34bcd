import type { Locale } from '~/i18n/locales';
import { inLocale } from '~/i18n/locales';
import { wordsOf } from '~/i18n/words';
import type { PlaceEntry } from '~/schemas/place';
import { sectionAddress } from './address';
import type { Entry } from './entries';

/** A place in one language. */
export interface Place {
  id: string;
  name: string;
  text: string;
  /** Latitude and longitude, for places in Norway. */
  at: readonly [number, number] | undefined;
  sources: readonly string[];
  address: string;
}

/** Builds the places of a language, sorted by its alphabet. */
export function buildPlaces(entries: readonly Entry<PlaceEntry>[], locale: Locale): ReadonlyMap<string, Place> {
  const compare = new Intl.Collator(wordsOf(locale).dateLocale).compare;
  const places = entries.map(({ id, data }): [string, Place] => [
    id,
    {
      id,
      name: locale === 'en' ? (data.nameEn ?? data.name) : data.name,
      text: inLocale(data.text, locale),
      at: data.at,
      sources: data.sources,
      address: `${sectionAddress(locale, 'places')}#${id}`,
    },
  ]);
  return new Map(places.sort(([, a], [, b]) => compare(a.name, b.name)));
}
