import type { Locale } from '~/i18n/locales';
import type { PlainDate } from '~/lib/plain-date';
import type { TextKind } from '../directory';
import type { Entries, Entry } from '../entries';
import { groupTexts } from '../text';
import type { TextPlace } from './section';

/** What is left to translate. */
export interface TranslationHealth {
  /** Translations whose original has changed since. */
  lagging: readonly (TextPlace & { translated: PlainDate; changed: PlainDate })[];
  /** Originals, with the site's languages they are not in. */
  missing: readonly (TextPlace & { languages: readonly Locale[] })[];
}

type Texts = Pick<Entries, 'films' | 'articles' | 'chapters' | 'pages'>;
type AnyText = Texts[keyof Texts][number]['data'];

/** Finds translations that are older than their original, and texts that lack one. */
export function findTranslationHealth(
  { films, articles, chapters, pages }: Texts,
  locales: readonly Locale[],
): TranslationHealth {
  const groups = [
    ...listGroups('film', films),
    ...listGroups('article', articles),
    ...listGroups('chapter', chapters),
    ...listGroups('page', pages),
  ];
  return {
    lagging: groups.flatMap(({ kind, slug, original, translations }) =>
      translations.flatMap(({ locale, data: { translated } }) => {
        const changed = original.data.changed ?? original.data.published;
        return translated < changed ? [{ kind, slug, locale, translated, changed }] : [];
      }),
    ),
    missing: groups.flatMap(({ kind, slug, original, translations }) => {
      const written = [original, ...translations].map(({ locale }) => locale);
      const languages = locales.filter((locale) => !written.includes(locale));
      return languages.length > 0 ? [{ kind, slug, locale: original.locale, languages }] : [];
    }),
  };
}

function listGroups(kind: TextKind, entries: readonly Entry<AnyText>[]) {
  return groupTexts(entries, kind).map((group) => ({ kind, ...group }));
}
