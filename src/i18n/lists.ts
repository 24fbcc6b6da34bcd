import type { Locale } from './locales.ts';
import { wordsOf } from './words.ts';

/** Things one after the other as the language says it: «a, b og c»; empty when there are none. */
export function formatList(things: readonly string[], locale: Locale): string {
  return new Intl.ListFormat(wordsOf(locale).dateLocale, { type: 'conjunction' }).format(things);
}
