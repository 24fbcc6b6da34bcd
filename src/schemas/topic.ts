import type { z } from 'astro/zod';
import { wordsSchema } from './fields.ts';
import { record } from './forms.ts';
import { says } from './says.ts';

/** A topic in `topics.yaml`. */
export const topicSchema = record({
  title: says(wordsSchema, { nb: 'Hva temaet heter.', en: 'The topic’s name.' }),
  text: says(wordsSchema, {
    nb: 'Hva leseren finner under temaet, i én eller to setninger.',
    en: 'What the reader finds under it, in one or two sentences.',
  }),
});

/** A topic as written. */
export type TopicEntry = z.infer<typeof topicSchema>;
