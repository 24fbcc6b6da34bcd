import type { Locale } from '~/i18n/locales';
import { locales } from '~/i18n/locales';
import type { Entry } from './entries';

/** What an original and its translations have in common. */
interface TextData {
  title: string;
  summary: string;
  draft: boolean;
  translates?: Locale | undefined;
}

/** A text with its translations. */
export interface TextGroup<Original extends TextData, Translation extends TextData> {
  /** The folder's name, which is the last part of the address: `elven`, or `part/chapter`. */
  slug: string;
  original: Version<Original>;
  translations: readonly Version<Translation>[];
}

/** The days a text’s page tells of, written ÅÅÅÅ-MM-DD. */
export interface TextDates {
  published: string;
  changed: string | undefined;
  /** Undefined for an original. */
  translated: string | undefined;
}

/** A text in one language. */
export interface Version<Data> {
  locale: Locale;
  /** The entry's id in its collection, for rendering its body. */
  entryId: string;
  data: Data;
}

/** The folder of a text by its id, which is the last part of its address: `elven`, or `part/chapter`. */
export function folderOf(id: string): string {
  return id.slice(0, id.lastIndexOf('/'));
}

/** Puts originals together with their translations, sorted by slug; throws when a folder has no original or two. */
export function groupTexts<Data extends TextData>(entries: readonly Entry<Data>[], folder: string) {
  type Translation = Extract<Data, { translates: Locale }>;
  type Original = Exclude<Data, Translation>;
  const versions = entries.map(({ id, data }) => ({
    slug: folderOf(id),
    locale: readLocale(id, folder),
    entryId: id,
    data,
  }));
  const folders = [...Map.groupBy(versions, ({ slug }) => slug)].sort(([a], [b]) => (a < b ? -1 : 1));
  return folders.map(([slug, own]): TextGroup<Original, Translation> => {
    const [original, ...others] = own.filter(({ data }) => data.translates === undefined);
    if (!original || others.length > 0) {
      throw new Error(
        `${folder}/${slug}: ${original ? 'to filer' : 'ingen fil'} mangler «translates:». En tekst skal ha nøyaktig én original; de andre skriver «translates: nb».`,
      );
    }
    const translations = own.filter((version) => version !== original).sort(byLocale);
    return {
      slug,
      original: original as Version<Original> & { slug: string },
      translations: translations as (Version<Translation> & { slug: string })[],
    };
  });
}

/** The days of a text: when the original came out, when its substance changed, and when this version was translated. */
export function datesOf(
  { published, changed }: { published: string; changed?: string | undefined },
  version: { translated?: string | undefined } | object,
): TextDates {
  return { published, changed, translated: 'translated' in version ? version.translated : undefined };
}

function readLocale(id: string, folder: string): Locale {
  const locale = locales.find((candidate) => id.endsWith(`/${candidate}`));
  if (locale) return locale;
  throw new Error(`${folder}/${id}: språket i filnavnet må være ett av ${locales.join(', ')}.`);
}

function byLocale(a: { locale: Locale }, b: { locale: Locale }): number {
  return locales.indexOf(a.locale) - locales.indexOf(b.locale);
}
