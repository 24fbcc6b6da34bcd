import { z } from 'astro/zod';
import { idsSchema, idSchema, lineSchema, timeSchema } from './fields.ts';

/** A named part of a film, with a page of its own. */
export const clipSchema = ({ still }: { still: z.ZodType<ImageMetadata> }) =>
  z
    .strictObject({
      /** The clip's id, the last part of its address; it must never change. */
      id: idSchema,
      /** What the clip is called. */
      title: lineSchema.max(90, { error: 'Tittelen er lengre enn 90 tegn. Kort den ned.' }),
      /** Where it begins, as minutes and seconds: `0:12`. */
      start: timeSchema,
      /** Where it ends. */
      end: timeSchema,
      /** A question to talk about after the clip. */
      question: lineSchema.optional(),
      /** The principle it is about, an id from `principles.yaml`. */
      principle: idSchema.optional(),
      /** People in the clip, ids from `people.yaml`. */
      people: idsSchema,
      /** A still from the clip; the film's poster when left out. */
      still: still.optional(),
      /** What the still shows. */
      stillAlt: lineSchema.optional(),
    })
    .refine(({ start, end }) => start < end, { error: 'Klippet slutter før det begynner. Bytt om start og end.' })
    .refine(({ still: picture, stillAlt }) => !picture || stillAlt, {
      error: 'Skriv stillAlt: hva bildet viser, i én setning, for dem som ikke ser det.',
    });

/** A clip's words in another language. */
export const clipWordsSchema = z.strictObject({
  /** The clip's id in the original. */
  id: idSchema,
  /** What the clip is called in this language. */
  title: lineSchema,
  /** The question in this language. */
  question: lineSchema.optional(),
  /** What the still shows, in this language. */
  stillAlt: lineSchema.optional(),
});

/** Something hard to see or hear in the film, told before it plays. */
export const contentNoteSchema = z
  .strictObject({
    /** What it is, in a few words. */
    theme: lineSchema,
    /** Where it begins, `1:02`; left out when it goes for the whole film. */
    from: timeSchema.optional(),
    /** Where it ends. */
    to: timeSchema.optional(),
    /** The source that says so. */
    source: idSchema.optional(),
  })
  .refine(({ from, to }) => (from === undefined) === (to === undefined) && (from ?? -1) < (to ?? 0), {
    error: 'Skriv både from og to, det første før det siste, eller ingen av dem når det gjelder hele filmen.',
  });
