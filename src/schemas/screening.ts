import type { z } from 'astro/zod';
import { faults } from './faults.ts';
import { dateSchema, refsTo, refTo, wordsSchema } from './fields.ts';
import { record, wholeNumberSchema } from './forms.ts';
import { says } from './says.ts';

/** A showing or release of a film in `screenings.yaml`. */
export const screeningSchema = record({
  film: says(refTo('films'), {
    nb: 'Filmen: navnet på en mappe i films/.',
    en: 'The film: the name of a folder in films/.',
  }),
  date: says(dateSchema.optional(), {
    nb: 'Dagen, når den er nøyaktig kjent, for eksempel: 2019-06-18',
    en: 'The day, when it is exactly known, for example: 2019-06-18',
  }),
  dateText: says(wordsSchema.optional(), {
    nb: 'Tiden med ord, når dagen ikke er nøyaktig kjent, for eksempel: før 18. juni 2019',
    en: 'The time in words, when the day is not exactly known.',
  }),
  year: says(wholeNumberSchema.optional(), {
    nb: 'Året; brukes bare til å sette visninger uten nøyaktig dag i rekkefølge.',
    en: 'The year, used only to put screenings in order when there is no exact day.',
  }),
  place: says(refTo('places').optional(), {
    nb: 'Stedet: en id fra places.yaml.',
    en: 'The place: an id from places.yaml.',
  }),
  venue: says(wordsSchema, { nb: 'Huset eller nettstedet filmen ble vist i.', en: 'The house or website.' }),
  text: says(wordsSchema, {
    nb: 'Hva som skjedde, i én eller to setninger.',
    en: 'What happened, in one or two sentences.',
  }),
  sources: says(refsTo('sources'), { nb: 'Kilder: id-er fra sources.yaml.', en: 'Sources: ids from sources.yaml.' }),
}).refine((screening) => screening.date !== undefined || screening.dateText !== undefined, {
  error: faults.screeningDate.nb,
});

/** A screening as written. */
export type ScreeningEntry = z.infer<typeof screeningSchema>;
