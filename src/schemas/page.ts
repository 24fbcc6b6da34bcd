import { z } from 'astro/zod';
import { faults } from './faults.ts';
import { record } from './forms.ts';
import { originalFields, textFields, translationFields } from './text-fields.ts';

/** `pages/<page>/page.<language>.mdx`: a page about the site itself. */
export const pageSchema = z.discriminatedUnion(
  'translates',
  [record({ ...textFields, ...originalFields }), record({ ...textFields, ...translationFields })],
  { error: faults.translates.nb },
);

/** A page as written: an original or a translation. */
export type PageText = z.infer<typeof pageSchema>;
