import type { Locale } from '~/i18n/locales';
import { wordsOf } from '~/i18n/words';
import { firstLetter } from '~/lib/letters';

/** The first letters of the stretches an alphabet is cut into; fixed in the code, so that a page's address stays the same however much it holds. */
export type Stretches<First extends string> = readonly [First, ...First[]];

/** The first letter of the stretch a title belongs to; what begins with no letter stands in the first. */
export function findStretch<First extends string>(title: string, firsts: Stretches<First>, locale: Locale): First {
  const letter = firstLetter(title, locale);
  return firsts.findLast((first) => first <= letter) ?? firsts[0];
}

/** A stretch by its letters, such as `A–D`; one letter where it is only one. */
export function nameStretch<First extends string>(first: First, firsts: Stretches<First>, locale: Locale): string {
  const next = firsts[firsts.indexOf(first) + 1];
  const last = next ? String.fromCharCode(next.charCodeAt(0) - 1) : wordsOf(locale).glossary.lastLetter;
  return first === last ? first : `${first}–${last}`;
}
