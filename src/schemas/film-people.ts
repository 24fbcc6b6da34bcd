import { z } from 'astro/zod';
import { faults } from './faults.ts';
import { lineSchema, refTo } from './fields.ts';
import { record } from './forms.ts';
import { says } from './says.ts';

const sourceField = says(refTo('sources').optional(), {
  nb: 'Kilden som sier det: en id fra sources.yaml.',
  en: 'The source that says so: an id from sources.yaml.',
});

/** Someone who made the film. */
export const creditSchema = record({
  role: says(
    z.enum(['producer', 'director', 'camera', 'editor', 'script', 'voice', 'music', 'drawing'], {
      error: faults.creditRole.nb,
    }),
    {
      nb: 'Hva personen gjorde: producer, director, camera, editor, script, voice, music eller drawing.',
      en: 'What the person did.',
    },
  ),
  person: says(refTo('people').optional(), {
    nb: 'Personens id i people.yaml.',
    en: 'The person’s id in people.yaml.',
  }),
  name: says(lineSchema.optional(), {
    nb: 'Navnet slik det står i filmen, når personen ikke står i people.yaml.',
    en: 'The name as printed, when the person has no record of their own.',
  }),
  source: sourceField,
}).refine(({ person, name }) => person !== undefined || name !== undefined, { error: faults.creditName.nb });

/** Someone seen or heard in the film: a role in words, or the id of a person in a public role. */
export const participantSchema = record({
  who: says(lineSchema.optional(), {
    nb: 'En rolle med ord, for eksempel: fire deltakere',
    en: 'A role in words, for example: fire deltakere',
  }),
  person: says(refTo('people').optional(), {
    nb: 'Personens id i people.yaml, bare for dem som har en offentlig rolle.',
    en: 'The id of a person in people.yaml, only for people in a public role.',
  }),
  source: sourceField,
}).refine(({ person, who }) => person !== undefined || who !== undefined, { error: faults.participantName.nb });

/** Someone who paid for the film. */
export const fundingSchema = record({
  who: says(lineSchema, { nb: 'Navnet på den som betalte.', en: 'The funder’s name.' }),
  note: says(lineSchema.optional(), {
    nb: 'Det som er kjent om pengene, når kildene er uenige eller vage.',
    en: 'What is known about it, when sources differ or are vague.',
  }),
  source: sourceField,
});
