import { z } from 'astro/zod';
import { lineSchema, wordsSchema, webAddressSchema } from './fields.ts';

/** The kinds of source, in the order they are listed. */
export const sourceKinds = ['news', 'authority', 'municipality', 'research', 'guide', 'other'] as const;

/** A source in `sources.yaml`. */
export const sourceSchema = z.strictObject({
  /** The source's running number in our own collection of facts. */
  number: z.int().positive(),
  /** The source's own title. */
  title: lineSchema,
  /** The language of the title (BCP 47), for example nb or en. */
  titleLang: lineSchema,
  /** Who published it. */
  publisher: lineSchema,
  /** Persons who wrote it. */
  authors: z.array(lineSchema).default([]),
  /** When it was published, as exactly as known: 2019-06-18, 2019-06 or '2019'. Left out: undated. */
  date: z
    .string()
    .regex(/^\d{4}(-\d{2}(-\d{2})?)?$/, {
      error: "Skriv datoen som 2019-06-18, 2019-06 eller '2019' (i anførselstegn).",
    })
    .optional(),
  /** The date in words when it is not exact, for example nb: ca. 2015. */
  dateText: wordsSchema.optional(),
  /** The address it was read at. */
  url: webAddressSchema,
  /** What kind of source it is. */
  kind: z.enum(sourceKinds),
  /** True when the address is a copy of something first published elsewhere. */
  copy: z.boolean().default(false),
  /** True when the site is known to be closed. */
  closed: z.boolean().default(false),
  /** What the source is used for here, in one line. */
  supports: wordsSchema,
});

/** A source as written. */
export type SourceEntry = z.infer<typeof sourceSchema>;
/** One of the kinds of source. */
export type SourceKind = (typeof sourceKinds)[number];
