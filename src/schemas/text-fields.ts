import { z } from 'astro/zod';
import { faults } from './faults.ts';
import { dateSchema, lineSchema, localeSchema, refsTo, refTo } from './fields.ts';
import { flagSchema, listOf } from './forms.ts';
import { says } from './says.ts';

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

/** A title of a text or a clip, short enough for lists and search engines. */
export const titleSchema = lineSchema.max(90, { error: faults.longTitle.nb });

/** What every text has on top: the fields of an original and of a translation alike. */
export const textFields = {
  title: says(titleSchema, {
    nb: 'Tittelen, høyst 90 tegn. Ingen andre tekster på nettstedet har den samme.',
    en: 'The text’s title, unique on the site, at most 90 characters.',
  }),
  summary: says(lineSchema.max(240, { error: faults.longSummary.nb }), {
    nb: 'Ingressen: én eller to setninger som står i lister og i søkemotorer, høyst 240 tegn.',
    en: 'One or two sentences shown in lists and to search engines, at most 240 characters.',
  }),
  draft: says(flagSchema.default(false), {
    nb: 'Skriv true så lenge teksten er en kladd: da er den ikke med på det ferdige nettstedet.',
    en: 'True keeps the text out of the finished site.',
  }),
  // The loader always fills this in; the usual value lets editors and checks read what was written without it.
  text: says(
    textFactsSchema.default({ words: 0, cites: [], terms: [], films: [], links: [], principles: [] }),
    { nb: 'Det som telles i teksten; skrives aldri for hånd.', en: 'What the running text holds.' },
    { filledIn: true },
  ),
};

/** What only an original text has on top. */
export const originalFields = {
  /** Left out in an original: its absence is what tells it from a translation. */
  translates: z.undefined().optional(),
  published: says(dateSchema, {
    nb: 'Dagen teksten først ble lagt ut her, for eksempel: 2026-11-21',
    en: 'The day the text was first published here, for example: 2026-11-21',
  }),
  changed: says(dateSchema.optional(), {
    nb: 'Dagen innholdet sist ble endret, når endringen er mer enn retting av skrivefeil.',
    en: 'The day the text was last changed in substance.',
  }),
};

/** What only a translation has on top; dates, topics and relations come from the original. */
export const translationFields = {
  translates: says(localeSchema, {
    nb: 'Språket originalen er skrevet på: nb, nn eller en. Står bare i en oversettelse.',
    en: 'The language of the original: nb, nn or en. Only a translation has it.',
  }),
  translated: says(dateSchema, {
    nb: 'Dagen teksten ble oversatt, for eksempel: 2026-11-21',
    en: 'The day of the translation, for example: 2026-11-21',
  }),
};

/** Topics a text belongs to, at least one. */
export const topicsSchema = says(listOf(refTo('topics')).min(1, { error: faults.topics.nb }), {
  nb: 'Temaene teksten hører til, minst ett: id-er fra topics.yaml, for eksempel: [film]',
  en: 'Topics the text belongs to, at least one: ids from topics.yaml, for example: [film]',
});

/** Topics, films, principles, places and people a text is about, by id. */
export const relationFields = {
  topics: topicsSchema,
  films: says(refsTo('films'), {
    nb: 'Filmene teksten handler om: navn på mapper i films/.',
    en: 'Films the text is about: names of folders in films/.',
  }),
  principles: says(refsTo('principles'), {
    nb: 'Prinsippene teksten handler om: id-er fra principles.yaml.',
    en: 'Principles the text is about: ids from principles.yaml.',
  }),
  places: says(refsTo('places'), {
    nb: 'Stedene teksten handler om: id-er fra places.yaml.',
    en: 'Places the text is about: ids from places.yaml.',
  }),
  people: says(refsTo('people'), {
    nb: 'Personene teksten handler om: id-er fra people.yaml.',
    en: 'People the text is about: ids from people.yaml.',
  }),
};
