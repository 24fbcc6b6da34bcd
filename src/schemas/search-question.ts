import { z } from 'astro/zod';
import { faults } from './faults.ts';
import { lineSchema, localeSchema } from './fields.ts';
import { listOf, record } from './forms.ts';
import { says } from './says.ts';

/** The ways people ask that search is measured by. */
export const questionCategories = [
  'exact',
  'inflection',
  'irregular',
  'compound-head',
  'head-word',
  'compound-apart',
  'letters',
  'typo',
  'three-words',
  'phrase',
  'question',
  'synonym',
  'english',
  'nynorsk',
  'english-site',
  'film',
  'nonsense',
] as const;

const addressSchema = z
  .string({ error: faults.questionPage.nb })
  .regex(/^\/([^#?\s]*\/)?(#\S+)?$/, { error: faults.questionPage.nb });

/** A question in `search/questions.yaml` that search should answer, or should say it cannot. */
export const searchQuestionSchema = record({
  question: says(lineSchema, { nb: 'Det noen skriver i søkefeltet.', en: 'What somebody writes in the search field.' }),
  category: says(z.enum(questionCategories, { error: faults.questionCategory.nb }), {
    nb: 'Måten det blir spurt på, for eksempel exact, typo eller nonsense.',
    en: 'The way it is asked, such as exact, typo or nonsense.',
  }),
  locale: says(localeSchema.default('nb'), {
    nb: 'Språket på søkesiden det blir spurt på: nb, nn eller en.',
    en: 'The language of the search page it is asked on.',
  }),
  pages: says(listOf(addressSchema).default([]), {
    nb: 'Sidene som svarer, eller steder på dem; én av dem er nok. Ingen for nonsense.',
    en: 'Addresses of pages, or of places on pages, that answer it; any one of them will do. None for nonsense.',
  }),
}).refine(({ category, pages }) => (category === 'nonsense') === (pages.length === 0), {
  path: ['pages'],
  error: faults.questionPages.nb,
});

/** A question for the search, as read. */
export type SearchQuestionEntry = z.infer<typeof searchQuestionSchema>;
