import type { Locale } from '~/i18n/locales';
import { wordsOf } from '~/i18n/words';
import type { Stretches } from '~/lib/stretch';

/** A stretch by its letters, such as `A–D`; one letter where it is only one. */
export function nameStretch<First extends string>(first: First, firsts: Stretches<First>, locale: Locale): string {
  const next = firsts[firsts.indexOf(first) + 1];
  const last = next ? String.fromCharCode(next.charCodeAt(0) - 1) : wordsOf(locale).glossary.lastLetter;
  return first === last ? first : `${first}–${last}`;
}
