import { clipWordsSchema } from './clip.ts';
import { lineSchema, localeSchema } from './fields.ts';
import { listOf, record } from './forms.ts';
import { says } from './says.ts';
import { textFields, translationFields } from './text-fields.ts';

/** The language of a film's title, in an original and in a translation alike. */
export const titleLangField = says(localeSchema.optional(), {
  nb: 'Språket tittelen er på, når det er et annet enn tekstens.',
  en: 'The language of the title when it is not the text’s.',
});

const notesSchema = listOf(lineSchema.nullable()).default([]);

/** A film's text in another language. */
export const filmTranslationSchema = record({
  ...textFields,
  ...translationFields,
  titleLang: titleLangField,
  posterAlt: says(lineSchema.optional(), {
    nb: 'Hva plakaten viser, på dette språket.',
    en: 'What the poster shows, in this language.',
  }),
  audioDescriptionNote: says(lineSchema.optional(), {
    nb: 'Hvorfor synstolking mangler eller ikke trengs, på dette språket.',
    en: 'Why audio description is missing or not needed, in this language.',
  }),
  clips: says(listOf(clipWordsSchema).default([]), {
    nb: 'Klippenes ord på dette språket. Et klipp som ikke står her, får ingen side på språket.',
    en: 'The clips’ words in this language; a clip that is left out has no page in it.',
  }),
  contentThemes: says(notesSchema, {
    nb: 'Temaene under contentNotes, på dette språket og i samme rekkefølge.',
    en: 'The themes under contentNotes, in this language and the same order.',
  }),
  watchNotes: says(notesSchema, {
    nb: 'Merknadene under watch, på dette språket og i samme rekkefølge; null der det ikke er noen.',
    en: 'The notes under watch, in this language and the same order; null where there is none.',
  }),
  participantNotes: says(notesSchema, {
    nb: 'Rollene under participants, på dette språket og i samme rekkefølge; null der en person er navngitt.',
    en: 'The roles under participants, in this language and the same order; null where a person is named.',
  }),
  fundingNotes: says(notesSchema, {
    nb: 'Merknadene under funding, på dette språket og i samme rekkefølge; null der det ikke er noen.',
    en: 'The notes under funding, in this language and the same order; null where there is none.',
  }),
});
