import { z } from 'astro/zod';
import { idSchema, wordsSchema } from './fields.ts';

/** A part of the handbook in `handbook.yaml`, in reading order. */
export const partSchema = z.strictObject({
  /** The name of the part's folder in `content/handbook/`. */
  id: idSchema,
  /** Its place in the file; filled in by the loader. */
  order: z.int(),
  /** The part's title. */
  title: wordsSchema,
  /** What the part is about, in one sentence. */
  text: wordsSchema,
});

/** A part as written. */
export type PartEntry = z.infer<typeof partSchema>;
