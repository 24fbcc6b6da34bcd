import { z } from 'astro/zod';
import { lineSchema, localeSchema } from './fields.ts';

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

const addressHelp = 'Skriv sidens adresse, med stedet på siden om det trengs, for eksempel: /ordliste/e/#elven';

/** A question in `search/questions.yaml` that search should answer, or should say it cannot. */
export const searchQuestionSchema = z
  .strictObject({
    /** What somebody writes in the search field. */
    question: lineSchema,
    /** The way it is asked, such as `exact`, `typo` or `nonsense`. */
    category: z.enum(questionCategories, {
      error: `Skriv en av disse: ${questionCategories.join(', ')}.`,
    }),
    /** The language of the search page it is asked on. */
    locale: localeSchema.default('nb'),
    /** Addresses of pages, or of places on pages, that answer it; any one of them will do. None for nonsense. */
    pages: z.array(z.string().regex(/^\/([^#?\s]*\/)?(#\S+)?$/, { error: addressHelp })).default([]),
  })
  .refine(({ category, pages }) => (category === 'nonsense') === (pages.length === 0), {
    path: ['pages'],
    error: 'Skriv sidene som svarer. Bare spørsmål i kategorien nonsense har ingen, og de har aldri noen.',
  });

/** A question for the search, as read. */
export type SearchQuestionEntry = z.infer<typeof searchQuestionSchema>;
