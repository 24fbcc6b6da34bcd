import { z } from 'astro/zod';
import type { SchemaContext } from 'astro:content';
import { isPlainDate } from '../lib/plain-date.ts';
import { parseTime } from '../lib/timecode.ts';
import { faults } from './faults.ts';
import { listOf, record } from './forms.ts';
import { says, tells } from './says.ts';
import type { Target } from './says.ts';

/** A language a text can be written in: bokmål, English or nynorsk (BCP 47). */
export const localeSchema = tells(z.enum(['nb', 'en', 'nn'], { error: faults.locale.nb }), {
  form: { nb: 'språk', en: 'language' },
});

/** The id of a record: small letters a–z, digits and single hyphens, because it becomes part of an address. */
export const idSchema = tells(
  z.string({ error: faults.id.nb }).regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, { error: faults.idLetters.nb }),
  { form: { nb: 'id', en: 'id' } },
);

/** A chapter's place in the handbook: the folder of its part and its own, `fiske/sluk`. */
export const chapterIdSchema = tells(
  z.string({ error: faults.id.nb }).regex(/^[a-z0-9]+(-[a-z0-9]+)*\/[a-z0-9]+(-[a-z0-9]+)*$/, {
    error: faults.chapterId.nb,
  }),
  { form: { nb: 'del/kapittel', en: 'part/chapter' } },
);

/** The id of something in another collection. */
export function refTo(target: Target) {
  return tells(idOf(target), { target });
}

/** What an id in a collection looks like. */
export function idOf(target: Target) {
  return target === 'chapters' ? chapterIdSchema : idSchema;
}

/** Ids of things in another collection; an empty list when left out. */
export function refsTo(target: Target) {
  return listOf(refTo(target)).default([]);
}

/** A calendar day written ÅÅÅÅ-MM-DD. */
export const dateSchema = tells(
  z
    .string({ error: faults.noDate.nb })
    .regex(/^\d{4}-\d{2}-\d{2}$/, { error: faults.date.nb, abort: true })
    .refine(isPlainDate, { error: faults.date.nb }),
  { form: { nb: 'dato (ÅÅÅÅ-MM-DD)', en: 'date (YYYY-MM-DD)' } },
);

/** A non-empty line of text. */
export const lineSchema = tells(z.string({ error: faults.text.nb }).trim().min(1, { error: faults.emptyText.nb }), {
  form: { nb: 'tekst', en: 'text' },
});

/** The same line in bokmål and, where written, in English and nynorsk. */
export const wordsSchema = record({
  nb: says(lineSchema, { nb: 'På bokmål; skal alltid være med.', en: 'In bokmål; always there.' }),
  nn: says(lineSchema.optional(), {
    nb: 'På nynorsk; uten den vises bokmål.',
    en: 'In nynorsk; bokmål is shown when left out.',
  }),
  en: says(lineSchema.optional(), {
    nb: 'På engelsk; uten den vises bokmål.',
    en: 'In English; bokmål is shown when left out.',
  }),
});

/** A line in all three languages. */
export const allLanguagesSchema = record({
  nb: says(lineSchema, { nb: 'På bokmål.', en: 'In bokmål.' }),
  nn: says(lineSchema, { nb: 'På nynorsk.', en: 'In nynorsk.' }),
  en: says(lineSchema, { nb: 'På engelsk.', en: 'In English.' }),
});

const degreeSchema = z.number({ error: faults.coordinates.nb });

/** A point in mainland Norway; the limits catch latitude and longitude in the wrong order. */
export const coordinatesSchema = tells(
  z
    .tuple([degreeSchema, degreeSchema], { error: faults.coordinates.nb })
    .refine(([latitude, longitude]) => latitude > 57 && latitude < 72 && longitude > 4 && longitude < 32, {
      error: faults.coordinates.nb,
    }),
  { form: { nb: 'bredde og lengde', en: 'latitude and longitude' } },
);

/** A time in a film, written `1:02`, `0:01:02` or as seconds; read as seconds. */
export const timeSchema = tells(
  z.union([z.string(), z.number()], { error: faults.time.nb }).transform((written, context) => {
    const seconds = parseTime(String(written));
    if (seconds !== undefined) return seconds;
    context.addIssue({ code: 'custom', message: faults.time.nb });
    return z.NEVER;
  }),
  { form: { nb: 'tidspunkt (1:02)', en: 'time (1:02)' } },
);

/** A full address on the web, beginning with http:// or https://. */
export const webAddressSchema = tells(z.url({ protocol: /^https?$/, error: faults.webAddress.nb }), {
  form: { nb: 'nettadresse', en: 'web address' },
});

/** A picture beside the text, as Astro reads it; `./bilde.jpg` as written. */
export function pictureSchema(image: SchemaContext['image']) {
  // Astro's type tells what a picture becomes, but not that its author writes a path.
  const read = image() as unknown as z.ZodType<ImageMetadata, string>;
  return tells(z.string({ error: faults.picture.nb }).pipe(read), {
    file: 'picture',
    form: { nb: 'bildefil', en: 'picture file' },
  });
}
