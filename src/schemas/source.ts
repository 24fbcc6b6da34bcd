import { z } from 'astro/zod';
import { faults } from './faults.ts';
import { dateSchema, lineSchema, webAddressSchema, wordsSchema } from './fields.ts';
import { flagSchema, listOf, record } from './forms.ts';
import { says } from './says.ts';

/** The kinds of source, in the order they are listed. */
export const sourceKinds = ['news', 'authority', 'municipality', 'research', 'guide', 'other'] as const;

/** A source in `sources.yaml`. */
export const sourceSchema = record({
  number: says(z.int({ error: faults.positiveNumber.nb }).positive({ error: faults.positiveNumber.nb }), {
    nb: 'Kildens nummer: ett mer enn den siste i filen.',
    en: 'The source’s running number in our own collection of facts.',
  }),
  title: says(lineSchema, { nb: 'Tittelen kilden selv har.', en: 'The source’s own title.' }),
  titleLang: says(lineSchema, {
    nb: 'Språket tittelen er på, for eksempel nb eller en.',
    en: 'The language of the title (BCP 47), for example nb or en.',
  }),
  publisher: says(lineSchema, { nb: 'Hvem som ga den ut.', en: 'Who published it.' }),
  authors: says(listOf(lineSchema).default([]), {
    nb: 'Personene som skrev den, for eksempel: [Fornavn Etternavn, Fornavn Etternavn]',
    en: 'Persons who wrote it.',
  }),
  date: says(
    z
      .string({ error: faults.sourceDate.nb })
      .regex(/^\d{4}(-\d{2}(-\d{2})?)?$/, { error: faults.sourceDate.nb })
      .optional(),
    {
      nb: "Når den kom ut, så nøyaktig som det er kjent: 2019-06-18, 2019-06 eller '2019'. Uten dato står feltet ikke.",
      en: "When it was published, as exactly as known: 2019-06-18, 2019-06 or '2019'. Left out: undated.",
    },
  ),
  dateText: says(wordsSchema.optional(), {
    nb: 'Datoen med ord når den ikke er nøyaktig, for eksempel nb: ca. 2015',
    en: 'The date in words when it is not exact, for example nb: ca. 2015',
  }),
  url: says(webAddressSchema, { nb: 'Adressen den ble lest på.', en: 'The address it was read at.' }),
  checked: says(dateSchema.optional(), {
    nb: 'Dagen noen sist åpnet adressen og så at den sier det vi bruker den til, for eksempel: 2026-11-21',
    en: 'The day somebody last opened the address and saw that it says what we use it for.',
  }),
  kind: says(z.enum(sourceKinds, { error: faults.sourceKind.nb }), {
    nb: 'Hva slags kilde det er: news (presse), authority (myndighet), municipality (kommune), research (forskning), guide (veileder) eller other (annet).',
    en: 'What kind of source it is.',
  }),
  copy: says(flagSchema.default(false), {
    nb: 'Skriv true når adressen er en kopi av noe som først kom ut et annet sted.',
    en: 'True when the address is a copy of something first published elsewhere.',
  }),
  closed: says(flagSchema.default(false), {
    nb: 'Skriv true når nettstedet er lagt ned.',
    en: 'True when the site is known to be closed.',
  }),
  archived: says(webAddressSchema.optional(), {
    nb: 'Adressen til en kopi som er tatt vare på, når kilden selv er borte, for eksempel hos web.archive.org.',
    en: 'The address of a kept copy, for example at web.archive.org, when the source itself is gone.',
  }),
  supports: says(wordsSchema, {
    nb: 'Hva kilden brukes til her, på én linje.',
    en: 'What the source is used for here, in one line.',
  }),
});

/** A source as written. */
export type SourceEntry = z.infer<typeof sourceSchema>;
/** One of the kinds of source. */
export type SourceKind = (typeof sourceKinds)[number];
