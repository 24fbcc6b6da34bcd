import { z } from 'astro/zod';
import { localeSchema, refTo } from './fields.ts';

/** A cue: what is said, or what a chapter is called, from one second to another. */
export const cueSchema = z.strictObject({
  /** The cue's own name in the file, or empty. */
  name: z.string(),
  /** Start in seconds. */
  start: z.number().min(0),
  /** End in seconds, after the start. */
  end: z.number().positive(),
  /** Who speaks, as the file's voice tags (`<v Name>`) say; empty when it does not say. */
  speakers: z.array(z.string()),
  /** The words, lines joined by a space; empty when they are withdrawn. */
  text: z.string(),
  /** Those who speak and have taken back their consent, by id; the words are then gone. */
  withdrawn: z.array(refTo('people')),
});

/** A text track beside a film: `captions.nb.vtt`, `chapters.nb.vtt` or `descriptions.nb.vtt` (WebVTT). */
export const trackSchema = z.strictObject({
  /** The film's folder name. */
  film: refTo('films'),
  /** What the track holds. */
  kind: z.enum(['captions', 'chapters', 'descriptions']),
  /** The track's language. */
  lang: localeSchema,
  /** The file as it was checked and is published. */
  source: z.string(),
  /** The cues in order. */
  cues: z.array(cueSchema),
});

/** A cue as read. */
export type CueEntry = z.infer<typeof cueSchema>;
/** A text track as read. */
export type TrackEntry = z.infer<typeof trackSchema>;
