import { z } from 'astro/zod';
import { coordinatesSchema, idsSchema, lineSchema, wordsSchema } from './fields.ts';

/** A place in `places.yaml`. */
export const placeSchema = z.strictObject({
  /** The place's name. */
  name: lineSchema,
  /** The English name, when it differs. */
  nameEn: lineSchema.optional(),
  /**
   * Where the place is, as latitude and longitude in degrees, for example [63.43, 10.40]; it then gets a dot on the map of
   * Norway. Places abroad have none.
   */
  at: coordinatesSchema.optional(),
  /** What happened there, in one or two sentences. */
  text: wordsSchema,
  /** Sources, by id. */
  sources: idsSchema,
});

/** A place as written. */
export type PlaceEntry = z.infer<typeof placeSchema>;
