import { z } from 'astro/zod';
import { idsSchema, lineSchema, wordsSchema } from './fields.ts';

/** A place in `places.yaml`. */
export const placeSchema = z.strictObject({
  /** The place's name. */
  name: lineSchema,
  /** The English name, when it differs. */
  nameEn: lineSchema.optional(),
  /** What happened there, in one or two sentences. */
  text: wordsSchema,
  /** Sources, by id. */
  sources: idsSchema,
});

/** A place as written. */
export type PlaceEntry = z.infer<typeof placeSchema>;
