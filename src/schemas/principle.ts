import { z } from 'astro/zod';
import { idSchema, idsSchema, wordsSchema } from './fields.ts';

/** A list of principles in `principles.yaml`, in the order its source gives. */
export const principleListSchema = z.strictObject({
  /** The list's own id, unique in the file. */
  id: idSchema,
  /** Its place in the file; filled in by the loader. */
  order: z.int(),
  /** What the list is called. */
  title: wordsSchema,
  /** Who uses it, in one or two sentences. */
  text: wordsSchema,
  /** Sources of the list, by id. */
  sources: idsSchema,
  /** The principles in order. */
  items: z.array(
    z.strictObject({
      /** The principle's id, which texts refer to it by. */
      id: idSchema,
      /** The principle's name, close to what the source calls it. */
      title: wordsSchema,
      /** What it means, in one or two sentences of our own. */
      text: wordsSchema,
      /** Principles in the other lists that it overlaps with, by id. */
      maps: idsSchema,
    }),
  ),
});

/** A list of principles as written. */
export type PrincipleListEntry = z.infer<typeof principleListSchema>;
