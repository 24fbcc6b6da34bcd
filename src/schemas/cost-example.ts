import { z } from 'astro/zod';
import { faults } from './faults.ts';
import { refTo, wordsSchema } from './fields.ts';
import { listOf, record, yearSchema } from './forms.ts';
import { says } from './says.ts';

const countSchema = z.int({ error: faults.positiveNumber.nb }).min(1, { error: faults.positiveNumber.nb });

const spanSchema = record({
  from: says(countSchema, { nb: 'Det laveste tallet.', en: 'The lowest number.' }),
  to: says(countSchema, { nb: 'Det høyeste tallet.', en: 'The highest number.' }),
});

/** A cost example somebody has published, in `cost-example.yaml`. */
export const costExampleSchema = record({
  title: says(wordsSchema, { nb: 'Hva siden med regnestykket heter.', en: 'The title of the page with the example.' }),
  summary: says(wordsSchema, {
    nb: 'Hva regnestykket viser, i én eller to setninger.',
    en: 'What the example shows, in one or two sentences.',
  }),
  name: says(wordsSchema, {
    nb: 'Hva eksemplet heter, med sted og år.',
    en: 'What the example is called, with place and year.',
  }),
  source: says(refTo('sources'), {
    nb: 'Kilden alle tallene i eksemplet står i: en id fra sources.yaml.',
    en: 'The source of every number in the example: an id from sources.yaml.',
  }),
  year: says(yearSchema, { nb: 'Året prisene er fra.', en: 'The year the prices are from.' }),
  staff: says(countSchema, { nb: 'Ansatte i teamet.', en: 'Employees of the team.' }),
  costPerYear: says(countSchema, {
    nb: 'Hva teamet koster i året, i kroner, uten mellomrom: 3800000',
    en: 'What the team costs a year, in kroner, without spaces: 3800000',
  }),
  costPerMonth: says(countSchema, {
    nb: 'Hva det koster i måneden, slik kilden skriver det.',
    en: 'What it costs a month, as the source writes it.',
  }),
  included: says(wordsSchema, {
    nb: 'Hva kostnaden tar med, etter kilden.',
    en: 'What the cost includes, according to the source.',
  }),
  participantsPerStaff: says(countSchema, {
    nb: 'Deltakere per ansatt, som kilden regner med.',
    en: 'Participants per employee, as the source reckons.',
  }),
  participantsPerStaffSpan: says(spanSchema, {
    nb: 'Fra hvor mange til hvor mange deltakere per ansatt kilden nevner.',
    en: 'From how many to how many participants per employee the source mentions.',
  }),
  participants: says(countSchema, {
    nb: 'Hvor mange teamet har plass til, slik kilden skriver det.',
    en: 'How many the team has room for, as the source writes it.',
  }),
  breakEven: says(spanSchema, {
    nb: 'Fra hvor mange til hvor mange deltakere det går i null, etter kilden.',
    en: 'From how many to how many participants it breaks even, according to the source.',
  }),
  notes: says(listOf(wordsSchema).default([]), {
    nb: 'Det kilden sier med ord, ett punkt for hver ting.',
    en: 'What the source says in words, one item each.',
  }),
  rest: says(wordsSchema, {
    nb: 'Hva vi ikke har gjengitt, og hvor det er å lese.',
    en: 'What is not reproduced here, and where to read it.',
  }),
  cautions: says(listOf(wordsSchema).min(1, { error: faults.emptyText.nb }), {
    nb: 'Forbehold leseren må ha med seg, ett punkt for hvert.',
    en: 'What the reader must keep in mind, one item each.',
  }),
  others: says(
    listOf(
      record({
        text: says(wordsSchema, { nb: 'Hva den andre kilden sier.', en: 'What the other source says.' }),
        source: says(refTo('sources'), {
          nb: 'Kilden: en id fra sources.yaml.',
          en: 'The source: an id from sources.yaml.',
        }),
      }),
    ).default([]),
    { nb: 'Tall fra andre steder, hvert med sin kilde.', en: 'Numbers from elsewhere, each with its source.' },
  ),
});

/** A cost example as written. */
export type CostExampleEntry = z.infer<typeof costExampleSchema>;
