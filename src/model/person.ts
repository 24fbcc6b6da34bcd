import type { Locale } from '~/i18n/locales';
import { inLocale } from '~/i18n/locales';
import type { PersonEntry } from '~/schemas/person';
import { sectionAddress } from './address';
import type { Entry } from './entries';

/** A person in a public role, in one language. */
export interface Person {
  id: string;
  name: string;
  role: string;
  text: string;
  sources: readonly string[];
  address: string;
}

/** Builds the people of a language, sorted by name. */
export function buildPeople(entries: readonly Entry<PersonEntry>[], locale: Locale): ReadonlyMap<string, Person> {
  const people = entries.map(({ id, data }): [string, Person] => [
    id,
    {
      id,
      name: data.name,
      role: inLocale(data.role, locale),
      text: inLocale(data.text, locale),
      sources: data.sources,
      address: `${sectionAddress(locale, 'people')}#${id}`,
    },
  ]);
  return new Map(people.sort(([, a], [, b]) => (a.name < b.name ? -1 : 1)));
}
