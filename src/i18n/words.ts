import { en } from './en.ts';
import type { Locale } from './locales.ts';
import { nb } from './nb.ts';
import type { Words } from './nb.ts';
import { nn } from './nn.ts';

const dictionaries: Record<Locale, Words> = { nb, en, nn };

/** The interface words of a language. */
export function wordsOf(locale: Locale): Words {
  return dictionaries[locale];
}
