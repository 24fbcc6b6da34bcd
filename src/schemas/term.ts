import type { z } from 'astro/zod';
import { allLanguagesSchema, lineSchema, refsTo } from './fields.ts';
import { listOf, record } from './forms.ts';
import { says } from './says.ts';

/** A term in `glossary.yaml`. */
export const termSchema = record({
  term: says(allLanguagesSchema, { nb: 'Ordet selv, på tre språk.', en: 'The term itself, in three languages.' }),
  meaning: says(allLanguagesSchema, {
    nb: 'Hva ordet betyr, i én setning på hvert språk.',
    en: 'What it means, in one sentence in each language.',
  }),
  aliases: says(listOf(lineSchema).default([]), {
    nb: 'Andre ord for det samme, som folk søker etter og gjerne kan lese.',
    en: 'Other words for it that people search for and may read.',
  }),
  hidden: says(listOf(lineSchema).default([]), {
    nb: 'Ord søket forstår, men som ingen side viser: sårende ord og skrivefeil.',
    en: 'Words that search understands but no page prints: stigmatising ones and misspellings.',
  }),
  see: says(refsTo('terms'), {
    nb: 'Ord i ordlisten som hører sammen med dette: id-er fra glossary.yaml.',
    en: 'Related terms, by id.',
  }),
  sources: says(refsTo('sources'), {
    nb: 'Kilder til betydningen: id-er fra sources.yaml.',
    en: 'Sources of the meaning, by id.',
  }),
});

/** A glossary term as written. */
export type TermEntry = z.infer<typeof termSchema>;
