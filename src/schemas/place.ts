import type { z } from 'astro/zod';
import { coordinatesSchema, lineSchema, refsTo, wordsSchema } from './fields.ts';
import { record } from './forms.ts';
import { says } from './says.ts';

/** A place in `places.yaml`. */
export const placeSchema = record({
  name: says(lineSchema, { nb: 'Hva stedet heter.', en: 'The place’s name.' }),
  nameEn: says(lineSchema.optional(), {
    nb: 'Det engelske navnet, når det er et annet.',
    en: 'The English name, when it differs.',
  }),
  at: says(coordinatesSchema.optional(), {
    nb: 'Hvor stedet er, som bredde og lengde i grader, for eksempel [63.43, 10.40]. Da får det en prikk på kartet. Steder i utlandet har ingen.',
    en: 'Where the place is, as latitude and longitude in degrees, for example [63.43, 10.40]; it then gets a dot on the map. Places abroad have none.',
  }),
  text: says(wordsSchema, {
    nb: 'Hva som skjedde der, i én eller to setninger.',
    en: 'What happened there, in one or two sentences.',
  }),
  sources: says(refsTo('sources'), {
    nb: 'Kilder: id-er fra sources.yaml.',
    en: 'Sources: ids from sources.yaml.',
  }),
});

/** A place as written. */
export type PlaceEntry = z.infer<typeof placeSchema>;
