import { z } from 'astro/zod';
import { wordsSchema } from './fields.ts';

/** A topic in `topics.yaml`. */
export const topicSchema = z.strictObject({
  /** The topic's name. */
  title: wordsSchema,
  /** What the reader finds under it, in one or two sentences. */
  text: wordsSchema,
});

/** A topic as written. */
export type TopicEntry = z.infer<typeof topicSchema>;
