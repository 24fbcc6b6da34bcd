import { z } from 'astro/zod';
import { faults } from './faults.ts';
import { lineSchema } from './fields.ts';
import { listOf, record } from './forms.ts';
import { says } from './says.ts';

/** At least two words that belong together. */
const groupSchema = listOf(lineSchema).min(2, { error: faults.wordGroup.nb });

const spellingSchema = z.string({ error: faults.spelling.nb }).regex(/^\^?\p{Ll}*\$?$/u, { error: faults.spelling.nb });

/** What search understands of one language beside the glossary. */
const languageWordsSchema = record({
  leftOut: says(listOf(lineSchema).default([]), {
    nb: 'Ord et spørsmål kan være uten, for eksempel: [hva, er]',
    en: 'Words a question can do without, for example: [hva, er]',
  }),
  forms: says(listOf(groupSchema).default([]), {
    nb: 'Former av ett ord som ikke begynner likt, en liste for hvert ord: [gå, gikk, gått]',
    en: 'Forms of one word that do not begin alike, a list for each word: [gå, gikk, gått]',
  }),
  same: says(listOf(groupSchema).default([]), {
    nb: 'Ord som betyr det samme for den som spør, en liste for hver betydning: [penger, økonomi]',
    en: 'Words that mean the same to someone who asks, a list for each meaning: [penger, økonomi]',
  }),
  understood: says(
    z
      .record(lineSchema, listOf(lineSchema).min(1, { error: faults.understood.nb }), { error: faults.understood.nb })
      .default({}),
    {
      nb: 'Et ord folk kan skrive, og ordene i tekstene våre det står for. Det vises aldri: dop: [rus]',
      en: 'A word people may write and the words of our texts it stands for; it is never printed: dop: [rus]',
    },
  ),
  spelling: says(listOf(z.tuple([spellingSchema, spellingSchema], { error: faults.spellingPair.nb })).default([]), {
    nb: 'Hvordan nynorsk og bokmål staver samme lyd, nynorsk først: [^heim, hjem]',
    en: 'How nynorsk and bokmål spell the same sound, nynorsk first: [^heim, hjem]',
  }),
}).prefault({});

/** `search/words.yaml`: words search understands beside the glossary, in the languages of its two indexes. */
export const searchWordsSchema = record({
  nb: says(languageWordsSchema, {
    nb: 'Bokmål og nynorsk, som søkes i sammen.',
    en: 'Bokmål and nynorsk, which share one index.',
  }),
  en: says(languageWordsSchema, { nb: 'Engelsk.', en: 'English.' }),
});

/** The words search understands, as read; everything is empty on a site that has written none. */
export type SearchWordsEntry = z.infer<typeof searchWordsSchema>;
