import { z } from 'astro/zod';
import { originalFields, textFields, translationFields } from './fields.ts';

/** `pages/<page>/page.<language>.mdx`: a page about the site itself. */
export const pageSchema = z.discriminatedUnion('translates', [
  z.strictObject({ ...textFields, ...originalFields }),
  z.strictObject({ ...textFields, ...translationFields }),
]);

/** A page as written: an original or a translation. */
export type PageText = z.infer<typeof pageSchema>;
