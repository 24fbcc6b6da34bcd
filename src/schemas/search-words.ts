import { z } from 'astro/zod';
import { lineSchema } from './fields.ts';

/** At least two words that belong together. */
const groupSchema = z.array(lineSchema).min(2, { error: 'Skriv minst to ord, for eksempel: [gå, gikk, gått]' });

const spellingSchema = z.string().regex(/^\^?\p{Ll}*\$?$/u, {
  error: 'Skriv små bokstaver, med ^ først for ordets begynnelse eller $ sist for dets slutt.',
});

/** What search understands of one language beside the glossary. */
const languageWordsSchema = z
  .strictObject({
    /** Words a question can do without, such as `hva` and `er`. */
    leftOut: z.array(lineSchema).default([]),
    /** Forms of one word that do not begin alike, a list for each word: `[gå, gikk, gått]`. */
    forms: z.array(groupSchema).default([]),
    /** Words that mean the same to someone who asks, a list for each meaning: `[penger, økonomi]`. */
    same: z.array(groupSchema).default([]),
    /** A word people may write and the words of our texts it stands for; it is never printed: `dop: [rus]`. */
    understood: z.record(lineSchema, z.array(lineSchema).min(1)).default({}),
    /** How nynorsk and bokmål spell the same sound, nynorsk first: `[^heim, hjem]`. */
    spelling: z.array(z.tuple([spellingSchema, spellingSchema])).default([]),
  })
  .prefault({});

/** `search/words.yaml`: words search understands beside the glossary, in the languages of its two indexes. */
export const searchWordsSchema = z.strictObject({
  /** Bokmål and nynorsk, which share one index. */
  nb: languageWordsSchema,
  /** English. */
  en: languageWordsSchema,
});

/** The words search understands, as read; everything is empty on a site that has written none. */
export type SearchWordsEntry = z.infer<typeof searchWordsSchema>;
