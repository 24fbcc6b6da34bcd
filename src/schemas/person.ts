import { z } from 'astro/zod';
import { faults } from './faults.ts';
import { dateSchema, lineSchema, refsTo, wordsSchema } from './fields.ts';
import { listOf, record } from './forms.ts';
import { says, tells } from './says.ts';

const consentSchema = record({
  state: says(z.enum(['public-role', 'given', 'withdrawn'], { error: faults.consentState.nb }), {
    nb: 'public-role: åpne kilder navngir personen i en offentlig rolle. given: har sagt ja. withdrawn: har trukket seg, og tas ut av hele nettstedet.',
    en: 'public-role: named by open sources in a public role. given: has said yes. withdrawn: has taken it back, and is removed from the whole site.',
  }),
  date: says(dateSchema, {
    nb: 'Dagen det ble sagt eller sist kontrollert, for eksempel: 2026-11-21',
    en: 'The day it was said or last checked, for example: 2026-11-21',
  }),
});

/** A person in `people.yaml`: only people whom the sources name in a public role. */
export const personSchema = record({
  name: says(lineSchema, { nb: 'Personens navn.', en: 'The person’s name.' }),
  role: says(wordsSchema, {
    nb: 'Den offentlige rollen, for eksempel: produsent',
    en: 'The public role, for example: produsent',
  }),
  text: says(wordsSchema, {
    nb: 'Én eller to setninger om personen i denne rollen.',
    en: 'One or two sentences about the person in this role.',
  }),
  aliases: says(listOf(lineSchema).default([]), {
    nb: 'Andre former av navnet som står i tekstene, for eksempel bare etternavnet.',
    en: 'Other forms of the name that texts use, for example the family name alone.',
  }),
  consent: says(consentSchema, {
    nb: 'Hva personen har sagt om å bli vist og navngitt her.',
    en: 'What the person has said about being shown and named here.',
  }),
  pictures: says(listOf(tells(lineSchema, { file: 'content' })).default([]), {
    nb: 'Bilder der personen er med, som sti fra innholdsmappen: films/elven/poster.jpg',
    en: 'Pictures that show the person, as paths below the content folder: films/elven/poster.jpg',
  }),
  sources: says(refsTo('sources'), {
    nb: 'Kilder: id-er fra sources.yaml.',
    en: 'Sources: ids from sources.yaml.',
  }),
});

/** A person as written. */
export type PersonEntry = z.infer<typeof personSchema>;
