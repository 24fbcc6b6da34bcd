/** The languages the code has interface words for, the main one first (BCP 47). */
export const locales = ['nb', 'en', 'nn'] as const;

/** One of the languages of the site. */
export type Locale = (typeof locales)[number];

/** The language that lies at `/`. */
export const mainLocale = 'nb' satisfies Locale;

/** A line in the main language and, where written, in others. */
export interface LocalizedLine {
  readonly nb: string;
  readonly nn?: string | undefined;
  readonly en?: string | undefined;
}

/** The line in the wanted language, else in bokmål. */
export function inLocale(line: LocalizedLine, locale: Locale): string {
  return line[locale] ?? line.nb;
}
