import { z } from 'astro/zod';
import { isPlainDate } from '../lib/plain-date.ts';
import { parseTime } from '../lib/timecode.ts';

/** A language a text can be written in: bokmål, English or nynorsk (BCP 47). */
export const localeSchema = z.enum(['nb', 'en', 'nn']);

/** The id of a record: small letters a–z, digits and single hyphens, because it becomes part of an address. */
export const idSchema = z
  .string({ error: 'Skriv en id, for eksempel: elven-om-varen' })
  .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, {
    error: 'En id har bare små bokstaver a–z, tall og bindestrek (å→a, ø→o, æ→ae).',
  });

/** Ids of other records; an empty list when left out. */
export const idsSchema = z.array(idSchema).default([]);

/** A calendar day written ÅÅÅÅ-MM-DD. */
export const dateSchema = z
  .string({ error: 'Skriv en dato på formen ÅÅÅÅ-MM-DD, for eksempel: 2019-06-18' })
  .refine(isPlainDate, { error: 'Ikke en dato på formen ÅÅÅÅ-MM-DD. Skriv for eksempel: 2019-06-18' });

/** A non-empty line of text. */
export const lineSchema = z
  .string({ error: 'Skriv en tekst her.' })
  .trim()
  .min(1, { error: 'Teksten kan ikke være tom.' });

/** The same line in bokmål and, where written, in English and nynorsk. */
export const wordsSchema = z.strictObject({
  /** The line in bokmål; always there. */
  nb: lineSchema,
  /** The line in nynorsk; the bokmål line is shown when left out. */
  nn: lineSchema.optional(),
  /** The line in English; the bokmål line is shown when left out. */
  en: lineSchema.optional(),
});

const coordinatesHelp =
  'Skriv bredde og lengde i Norge med punktum, for eksempel: at: [63.43, 10.40]. Steder i utlandet har ingen.';

/** A point in mainland Norway; the limits catch latitude and longitude in the wrong order. */
export const coordinatesSchema = z
  .tuple([z.number(), z.number()], { error: coordinatesHelp })
  .refine(([latitude, longitude]) => latitude > 57 && latitude < 72 && longitude > 4 && longitude < 32, {
    error: coordinatesHelp,
  });

const timeHelp = 'Skriv minutter og sekunder, for eksempel: 1:02';

/** A time in a film, written `1:02`, `0:01:02` or as seconds; read as seconds. */
export const timeSchema = z.union([z.string(), z.number()], { error: timeHelp }).transform((written, context) => {
  const seconds = parseTime(String(written));
  if (seconds !== undefined) return seconds;
  context.addIssue({ code: 'custom', message: `«${written}» er ikke et tidspunkt. ${timeHelp}` });
  return z.NEVER;
});

/** A full address on the web, beginning with http:// or https://. */
export const webAddressSchema = z.url({
  protocol: /^https?$/,
  error: 'Skriv hele adressen, for eksempel: https://example.org/side',
});

/** What the loader counts in the running text; never written by hand. */
export const textFactsSchema = z.strictObject({
  /** How many words a reader reads, markup left out. */
  words: z.number(),
  /** Cited sources by id, in order of first appearance. */
  cites: z.array(z.string()),
  /** Glossary terms explained in the text, by id and in order. */
  terms: z.array(z.string()),
  /** Films shown as cards in the text, by id and in order. */
  films: z.array(z.string()),
  /** Addresses on this site the text links to, as written and without fragments. */
  links: z.array(z.string()),
  /** Principles shown as cards in the text, by id and in order. */
  principles: z.array(z.string()),
});

/** What every text has on top: the fields of an original and of a translation alike. */
export const textFields = {
  /** The text's title, unique on the site, at most 90 characters. */
  title: lineSchema.max(90, { error: 'Tittelen er lengre enn 90 tegn. Kort den ned.' }),
  /** One or two sentences shown in lists and to search engines, at most 240 characters. */
  summary: lineSchema.max(240, { error: 'Ingressen er lengre enn 240 tegn. Kort den ned.' }),
  /** True keeps the text out of the finished site. */
  draft: z.boolean().default(false),
  /** What the running text holds; filled in by the loader. */
  text: textFactsSchema,
};

/** What only an original text has on top. */
export const originalFields = {
  /** Left out in an original; a translation names the language it was made from. */
  translates: z.undefined().optional(),
  /** The day the text was first published here. */
  published: dateSchema,
  /** The day the text was last changed in substance. */
  changed: dateSchema.optional(),
};

/** What only a translation has on top; dates, topics and relations come from the original. */
export const translationFields = {
  /** The language of the original this text was translated from. */
  translates: localeSchema,
  /** The day of the translation. */
  translated: dateSchema,
};

/** Topics, films, principles, places and people a text is about, by id. */
export const relationFields = {
  /** Topics the text belongs to, ids from `topics.yaml`; at least one. */
  topics: z.array(idSchema).min(1, { error: 'Skriv minst ett tema, for eksempel: topics: [film]' }),
  /** Films the text is about: names of folders in `content/films/`. */
  films: idsSchema,
  /** Principles the text is about, ids from `principles.yaml`. */
  principles: idsSchema,
  /** Places the text is about, ids from `places.yaml`. */
  places: idsSchema,
  /** People the text is about, ids from `people.yaml`. */
  people: idsSchema,
};
