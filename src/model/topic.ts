import type { Locale } from '~/i18n/locales';
import { inLocale } from '~/i18n/locales';
import type { TopicEntry } from '~/schemas/topic';
import { sectionAddress } from './address';
import type { Entry } from './entries';

/** A topic in one language. */
export interface Topic {
  id: string;
  title: string;
  text: string;
  address: string;
}

/** Builds the topics of a language, in the order of the file. */
export function buildTopics(entries: readonly Entry<TopicEntry>[], locale: Locale): ReadonlyMap<string, Topic> {
  return new Map(
    entries.map(({ id, data }) => [
      id,
      {
        id,
        title: inLocale(data.title, locale),
        text: inLocale(data.text, locale),
        address: sectionAddress(locale, 'topics', id),
      },
    ]),
  );
}
