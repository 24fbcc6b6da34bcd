import { wordsOf } from '~/i18n/words';
import { sectionAddress } from './address';
import type { Directory } from './directory';
import type { Locale } from '~/i18n/locales';

/** A door on the front page: one of the three things people come to do. */
export interface Door {
  title: string;
  text: string;
  address: string;
  /** The language of the page behind the door, when it is not the front page's. */
  lang: Locale | undefined;
}

/** Builds the three doors of a language: see, learn, teach; the last one only where there is a text about teaching. */
export function buildDoors(directory: Directory, locale: Locale): readonly Door[] {
  const words = wordsOf(locale).homePage;
  const teaching = directory.list('page', locale).find(({ slug }) => slug === 'teaching');
  return [
    { title: words.films, text: words.filmsText, address: sectionAddress(locale, 'films'), lang: undefined },
    { title: words.handbook, text: words.handbookText, address: sectionAddress(locale, 'handbook'), lang: undefined },
    ...(teaching
      ? [
          {
            title: words.teaching,
            text: words.teachingText,
            address: teaching.address,
            lang: teaching.locale === locale ? undefined : teaching.locale,
          },
        ]
      : []),
  ];
}
