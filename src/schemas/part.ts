import type { z } from 'astro/zod';
import { idSchema, wordsSchema } from './fields.ts';
import { orderField, record } from './forms.ts';
import { says } from './says.ts';

/** A part of the handbook in `handbook.yaml`, in reading order. */
export const partSchema = record({
  id: says(idSchema, {
    nb: 'Navnet på delens mappe i handbook/.',
    en: 'The name of the part’s folder in handbook/.',
  }),
  order: orderField,
  title: says(wordsSchema, { nb: 'Hva delen heter.', en: 'The part’s title.' }),
  text: says(wordsSchema, {
    nb: 'Hva delen handler om, i én setning.',
    en: 'What the part is about, in one sentence.',
  }),
});

/** A part as written. */
export type PartEntry = z.infer<typeof partSchema>;
