import { z } from 'astro/zod';
import { faults } from './faults.ts';
import { dateSchema, lineSchema, webAddressSchema } from './fields.ts';
import { record } from './forms.ts';
import { says } from './says.ts';
import { mp4Schema } from './watch.ts';

const answerSchema = z.enum(['yes', 'no', 'unknown'], { error: faults.rights.nb });

/** What may be done with the film; unknown when nobody has settled it. */
export const rightsSchema = record({
  owner: says(lineSchema.optional(), { nb: 'Hvem som eier filmen.', en: 'Who owns the film.' }),
  embedding: says(answerSchema, {
    nb: "Kan andre nettsteder vise filmen i en ramme? Bare 'yes' gir en side til det. Vet dere ikke: unknown",
    en: 'May other sites show the film in a frame? Only yes makes an embed page.',
  }),
  download: says(answerSchema, {
    nb: "Kan filmen lastes ned? Bare 'yes' gir en lenke til det. Vet dere ikke: unknown",
    en: 'May the file be downloaded? Only yes makes a download link.',
  }),
  licence: says(lineSchema.optional(), {
    nb: 'Lisensens korte navn, for eksempel: CC BY 4.0',
    en: 'The licence’s short name, for example: CC BY 4.0',
  }),
  licenceUrl: says(webAddressSchema.optional(), { nb: 'Adressen til lisensen.', en: 'The licence’s address.' }),
  cleared: says(dateSchema.optional(), {
    nb: 'Dagen rettighetene ble avklart.',
    en: 'The day the rights were settled.',
  }),
});

const statusSays = {
  nb: 'Er filmen synstolket? available (ja), not-needed (trengs ikke) eller missing (mangler).',
  en: 'Whether the film is described aloud: available, not-needed or missing.',
};

/** Whether what is seen is also told aloud. */
export const audioDescriptionSchema = z.discriminatedUnion(
  'status',
  [
    record({
      status: says(z.literal('available'), statusSays),
      mp4: says(mp4Schema, {
        nb: 'Filmen med synstolking: en MP4 ved siden av teksten, for eksempel ./synstolket.mp4, eller hele adressen.',
        en: 'The film with a spoken description: an MP4 beside the text, or its full address.',
      }),
    }),
    record({
      status: says(z.literal('not-needed'), statusSays),
      note: says(lineSchema, { nb: 'Hvorfor ikke, i én setning.', en: 'Why, in one sentence.' }),
    }),
    record({
      status: says(z.literal('missing'), statusSays),
      checked: says(dateSchema, {
        nb: 'Dagen dere sist så på om den mangler.',
        en: 'The day this was last looked at.',
      }),
      note: says(lineSchema.optional(), { nb: 'Hvorfor den mangler, i én setning.', en: 'Why, in one sentence.' }),
    }),
  ],
  { error: faults.audioDescription.nb },
);
