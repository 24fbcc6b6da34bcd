import { z } from 'astro/zod';
import { lineSchema, originalFields, relationFields, textFields, translationFields } from './fields.ts';

/** The chapter in short: three lines. */
const briefSchema = z.array(lineSchema).length(3, { error: 'Skriv tre linjer under brief, «Kort fortalt».' });

/** `handbook/<part>/<chapter>/chapter.<language>.mdx`. */
export const chapterSchema = z.discriminatedUnion('translates', [
  z.strictObject({
    ...textFields,
    ...originalFields,
    ...relationFields,
    /** The chapter's place in its part: 10, 20, 30 … */
    order: z.int(),
    /** The chapter in short: three lines shown on top of it. */
    brief: briefSchema,
  }),
  z.strictObject({
    ...textFields,
    ...translationFields,
    /** The chapter in short, in this language. */
    brief: briefSchema,
  }),
]);

/** A chapter as written: an original or a translation. */
export type ChapterText = z.infer<typeof chapterSchema>;
/** A chapter in its original language. */
export type ChapterEntry = Extract<ChapterText, { published: string }>;
/** A chapter in another language. */
export type ChapterTranslation = Exclude<ChapterText, ChapterEntry>;
