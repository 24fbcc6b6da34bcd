import { z } from 'astro/zod';
import { idsSchema, lineSchema, wordsSchema } from './fields.ts';

/** A person in `people.yaml`: only people whom the sources name in a public role. */
export const personSchema = z.strictObject({
  /** The person's name. */
  name: lineSchema,
  /** The public role, for example: produsent. */
  role: wordsSchema,
  /** One or two sentences. */
  text: wordsSchema,
  /** Sources, by id. */
  sources: idsSchema,
});

/** A person as written. */
export type PersonEntry = z.infer<typeof personSchema>;
