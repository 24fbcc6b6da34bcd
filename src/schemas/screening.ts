import { z } from 'astro/zod';
import { dateSchema, idSchema, idsSchema, wordsSchema } from './fields.ts';

/** A showing or release of a film in `screenings.yaml`. */
export const screeningSchema = z
  .strictObject({
    /** The film: the name of a folder in `content/films/`. */
    film: idSchema,
    /** The day, when it is exactly known. */
    date: dateSchema.optional(),
    /** The time in words, when the day is not exactly known. */
    dateText: wordsSchema.optional(),
    /** The year, used only to put screenings in order when there is no exact day. */
    year: z.int().optional(),
    /** The place, an id from `places.yaml`. */
    place: idSchema.optional(),
    /** The house or website. */
    venue: wordsSchema,
    /** What happened, in one or two sentences. */
    text: wordsSchema,
    /** Sources, by id. */
    sources: idsSchema,
  })
  .refine((screening) => screening.date !== undefined || screening.dateText !== undefined, {
    error: 'Skriv enten date (nøyaktig dag) eller dateText (med ord).',
  });

/** A screening as written. */
export type ScreeningEntry = z.infer<typeof screeningSchema>;
