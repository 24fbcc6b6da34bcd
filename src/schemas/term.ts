import { z } from 'astro/zod';
import { idsSchema, lineSchema } from './fields.ts';

/** A line in all three languages. */
const allLanguagesSchema = z.strictObject({
  /** The line in bokmål. */
  nb: lineSchema,
  /** The line in nynorsk. */
  nn: lineSchema,
  /** The line in English. */
  en: lineSchema,
});

/** A term in `glossary.yaml`. */
export const termSchema = z.strictObject({
  /** The term itself. */
  term: allLanguagesSchema,
  /** What it means, in one sentence. */
  meaning: allLanguagesSchema,
  /** Other words for it that people search for and may read. */
  aliases: z.array(lineSchema).default([]),
  /** Words that search understands but no page prints: stigmatising ones and misspellings. */
  hidden: z.array(lineSchema).default([]),
  /** Related terms, by id. */
  see: idsSchema,
  /** Sources of the meaning, by id. */
  sources: idsSchema,
});

/** A glossary term as written. */
export type TermEntry = z.infer<typeof termSchema>;
