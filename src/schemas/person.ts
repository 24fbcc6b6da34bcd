import { z } from 'astro/zod';
import { dateSchema, idsSchema, lineSchema, wordsSchema } from './fields.ts';

/** A person in `people.yaml`: only people whom the sources name in a public role. */
export const personSchema = z.strictObject({
  /** The person's name. */
  name: lineSchema,
  /** The public role, for example: produsent. */
  role: wordsSchema,
  /** One or two sentences. */
  text: wordsSchema,
  /** Other forms of the name that texts use, for example the family name alone. */
  aliases: z.array(lineSchema).default([]),
  /** What the person has said about being shown and named here. */
  consent: z.strictObject({
    /** `public-role`: named by open sources in a public role. `given`: has said yes. `withdrawn`: has taken it back, and is removed from the whole site. */
    state: z.enum(['public-role', 'given', 'withdrawn'], {
      error: 'Skriv state: public-role, given eller withdrawn.',
    }),
    /** The day it was said or last checked. */
    date: dateSchema,
  }),
  /** Pictures that show the person, as paths below `content/`: `films/elven/poster.jpg`. */
  pictures: z.array(lineSchema).default([]),
  /** Sources, by id. */
  sources: idsSchema,
});

/** A person as written. */
export type PersonEntry = z.infer<typeof personSchema>;
