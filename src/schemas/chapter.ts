import { z } from 'astro/zod';
import { faults } from './faults.ts';
import { dateSchema, lineSchema } from './fields.ts';
import { listOf, record, wholeNumberSchema } from './forms.ts';
import { says } from './says.ts';
import { originalFields, relationFields, textFields, translationFields } from './text-fields.ts';

const briefSchema = listOf(lineSchema).length(3, { error: faults.brief.nb });

/** `handbook/<part>/<chapter>/chapter.<language>.mdx`. */
export const chapterSchema = z.discriminatedUnion(
  'translates',
  [
    record({
      ...textFields,
      ...originalFields,
      ...relationFields,
      order: says(wholeNumberSchema, {
        nb: 'Kapitlets plass i delen: 10, 20, 30 …',
        en: 'The chapter’s place in its part: 10, 20, 30 …',
      }),
      brief: says(briefSchema, {
        nb: 'Kapitlet kort fortalt: tre linjer som står øverst.',
        en: 'The chapter in short: three lines shown on top of it.',
      }),
      reviewed: says(dateSchema.optional(), {
        nb: 'Dagen fagfolk sist gikk gjennom kapitlet, for eksempel: 2026-11-21',
        en: 'The day professionals last reviewed the chapter.',
      }),
      reviewDue: says(dateSchema.optional(), {
        nb: 'Dagen fagfolk skal gå gjennom kapitlet neste gang, for eksempel: 2027-11-21',
        en: 'The day professionals shall review the chapter the next time.',
      }),
    }),
    record({
      ...textFields,
      ...translationFields,
      brief: says(briefSchema, {
        nb: 'Kapitlet kort fortalt på dette språket: tre linjer.',
        en: 'The chapter in short, in this language: three lines.',
      }),
    }),
  ],
  { error: faults.translates.nb },
);

/** A chapter as written: an original or a translation. */
export type ChapterText = z.infer<typeof chapterSchema>;
/** A chapter in its original language. */
export type ChapterEntry = Extract<ChapterText, { published: string }>;
