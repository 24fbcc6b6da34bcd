import type { SchemaContext } from 'astro:content';
import { faults } from './faults.ts';
import { idSchema, lineSchema, pictureSchema, refsTo, refTo, timeSchema } from './fields.ts';
import { record } from './forms.ts';
import { says } from './says.ts';
import { titleSchema } from './text-fields.ts';

/** A named part of a film, with a page of its own. */
export const clipSchema = ({ image }: SchemaContext) =>
  record({
    id: says(idSchema, {
      nb: 'Klippets id, siste del av adressen. Den må aldri endres.',
      en: 'The clip’s id, the last part of its address; it must never change.',
    }),
    title: says(titleSchema, { nb: 'Hva klippet heter, høyst 90 tegn.', en: 'What the clip is called.' }),
    start: says(timeSchema, {
      nb: 'Når klippet begynner, i minutter og sekunder, for eksempel: 0:12',
      en: 'Where it begins, as minutes and seconds, for example: 0:12',
    }),
    end: says(timeSchema, { nb: 'Når klippet slutter, for eksempel: 1:02', en: 'Where it ends, for example: 1:02' }),
    question: says(lineSchema.optional(), {
      nb: 'Et spørsmål å snakke om etter klippet.',
      en: 'A question to talk about after the clip.',
    }),
    principle: says(refTo('principles').optional(), {
      nb: 'Prinsippet klippet handler om: en id fra principles.yaml.',
      en: 'The principle it is about, an id from principles.yaml.',
    }),
    people: says(refsTo('people'), {
      nb: 'Personene i klippet: id-er fra people.yaml.',
      en: 'People in the clip, ids from people.yaml.',
    }),
    still: says(pictureSchema(image).optional(), {
      nb: 'Et bilde fra klippet, for eksempel ./still.jpg. Uten det brukes filmens plakat.',
      en: 'A still from the clip; the film’s poster when left out.',
    }),
    stillAlt: says(lineSchema.optional(), {
      nb: 'Hva bildet viser, i én setning, for dem som ikke ser det.',
      en: 'What the still shows.',
    }),
  })
    .refine(({ start, end }) => start < end, { error: faults.clipEnd.nb })
    .refine(({ still: picture, stillAlt }) => !picture || stillAlt, { error: faults.stillAlt.nb });

/** A clip's words in another language. */
export const clipWordsSchema = record({
  id: says(idSchema, { nb: 'Klippets id, som i originalen.', en: 'The clip’s id in the original.' }),
  title: says(lineSchema, {
    nb: 'Hva klippet heter på dette språket.',
    en: 'What the clip is called in this language.',
  }),
  question: says(lineSchema.optional(), { nb: 'Spørsmålet på dette språket.', en: 'The question in this language.' }),
  stillAlt: says(lineSchema.optional(), {
    nb: 'Hva bildet viser, på dette språket.',
    en: 'What the still shows, in this language.',
  }),
});

/** Something hard to see or hear in the film, told before it plays. */
export const contentNoteSchema = record({
  theme: says(lineSchema, { nb: 'Hva det er, med få ord.', en: 'What it is, in a few words.' }),
  from: says(timeSchema.optional(), {
    nb: 'Når det begynner, for eksempel 1:02. Gjelder det hele filmen, står verken from eller to.',
    en: 'Where it begins, 1:02; left out when it goes for the whole film.',
  }),
  to: says(timeSchema.optional(), { nb: 'Når det slutter, for eksempel: 1:30', en: 'Where it ends.' }),
  source: says(refTo('sources').optional(), {
    nb: 'Kilden som sier det: en id fra sources.yaml.',
    en: 'The source that says so: an id from sources.yaml.',
  }),
}).refine(({ from, to }) => (from === undefined) === (to === undefined) && (from ?? -1) < (to ?? 0), {
  error: faults.noteTimes.nb,
});
