import { z } from 'astro/zod';
import type { SchemaContext } from 'astro:content';
import {
  dateSchema,
  idSchema,
  idsSchema,
  lineSchema,
  localeSchema,
  originalFields,
  textFields,
  translationFields,
  webAddressSchema,
} from './fields.ts';
import { clipSchema, clipWordsSchema, contentNoteSchema } from './clip.ts';
import { mp4Schema, watchSchema } from './watch.ts';

/** Someone who made the film. */
const creditSchema = z
  .strictObject({
    /** What the person did. */
    role: z.enum(['producer', 'director', 'camera', 'editor', 'script', 'voice', 'music', 'drawing']),
    /** The person's id in `people.yaml`. */
    person: idSchema.optional(),
    /** The name as printed, when the person has no record of their own. */
    name: lineSchema.optional(),
    /** The source that says so. */
    source: idSchema.optional(),
  })
  .refine(({ person, name }) => person !== undefined || name !== undefined, {
    error: 'Skriv enten person (en id i people.yaml) eller name.',
  });

/** Someone seen or heard in the film: a role in words, or the id of a person in a public role. */
const participantSchema = z
  .strictObject({
    /** A role in words, for example: fire deltakere. */
    who: lineSchema.optional(),
    /** The id of a person in `people.yaml`. */
    person: idSchema.optional(),
    /** The source that says so. */
    source: idSchema.optional(),
  })
  .refine(({ person, who }) => person !== undefined || who !== undefined, {
    error: 'Skriv enten person (en id i people.yaml) eller who (en rolle med ord).',
  });

/** Someone who paid for the film. */
const fundingSchema = z.strictObject({
  /** The funder's name. */
  who: lineSchema,
  /** What is known about it, when sources differ or are vague. */
  note: lineSchema.optional(),
  /** The source that says so. */
  source: idSchema.optional(),
});

/** What may be done with the film; unknown when nobody has settled it. */
const rightsSchema = z.strictObject({
  /** Who owns the film. */
  owner: lineSchema.optional(),
  /** May other sites show the film in a frame? Only `yes` makes an embed page. */
  embedding: z.enum(['yes', 'no', 'unknown']),
  /** May the file be downloaded? Only `yes` makes a download link. */
  download: z.enum(['yes', 'no', 'unknown']),
  /** The licence's short name, for example CC BY 4.0. */
  licence: lineSchema.optional(),
  /** The licence's address. */
  licenceUrl: webAddressSchema.optional(),
  /** The day the rights were settled. */
  cleared: dateSchema.optional(),
});

/** Whether what is seen is also told aloud. */
const audioDescriptionSchema = z.discriminatedUnion(
  'status',
  [
    z.strictObject({
      status: z.literal('available'),
      /** The film with a spoken description: an MP4 beside the text, or its full address. */
      mp4: mp4Schema,
    }),
    z.strictObject({
      status: z.literal('not-needed'),
      /** Why, in one sentence. */
      note: lineSchema,
    }),
    z.strictObject({
      status: z.literal('missing'),
      /** The day this was last looked at. */
      checked: dateSchema,
      /** Why, in one sentence. */
      note: lineSchema.optional(),
    }),
  ],
  { error: 'Skriv status: available (med mp4), not-needed (med note) eller missing (med checked).' },
);

const notesSchema = z.array(lineSchema.nullable()).default([]);

/** `films/<film>/film.<language>.mdx`: a film's facts and text. A key left out means unknown, and the page says so. */
export function filmSchema({ image }: SchemaContext) {
  const original = z.strictObject({
    ...textFields,
    ...originalFields,
    /** The language of the title when it is not the text's. */
    titleLang: localeSchema.optional(),
    /** What kind of film it is. */
    kind: z.enum(['documentary', 'information', 'animation']),
    /** The year the film was first shown or released. */
    year: z.int().min(1890).max(2100).optional(),
    /** Length in whole seconds. */
    durationSeconds: z.int().positive().optional(),
    /** Languages spoken in the film. */
    spoken: z.array(localeSchema).optional(),
    /** The production company. */
    production: lineSchema.optional(),
    /** Who made it. */
    credits: z.array(creditSchema).default([]),
    /** Who is seen or heard: roles, and names only of people in a public role. */
    participants: z.array(participantSchema).default([]),
    /** Who paid for it. */
    funding: z.array(fundingSchema).default([]),
    /** Places of the film, ids from `places.yaml`. */
    places: idsSchema,
    /** Topics, ids from `topics.yaml`; at least one. */
    topics: z.array(idSchema).min(1),
    /** Principles the film is about, ids from `principles.yaml`. */
    principles: idsSchema,
    /** Where the film can be seen, best first: the first living one is played. Empty when none is known. */
    watch: z.array(watchSchema).default([]),
    /** What may be done with the film. */
    rights: rightsSchema,
    /** A still from the film that we may show, at least 1280 pixels wide. */
    poster: image().optional(),
    /** What the poster shows, in one sentence. */
    posterAlt: lineSchema.optional(),
    /** True when the voice is made by a machine; the page then says so. */
    syntheticVoice: z.boolean().default(false),
    /** Whether what is seen is also told aloud. Required for a film we play. */
    audioDescription: audioDescriptionSchema.optional(),
    /** What is hard to see or hear in the film. */
    contentNotes: z.array(contentNoteSchema).default([]),
    /** Named parts of the film, each with a page of its own. */
    clips: z.array(clipSchema({ still: image() })).default([]),
    /** Sources for the facts above that the text itself does not cite. */
    sources: idsSchema,
  });
  const translation = z.strictObject({
    ...textFields,
    ...translationFields,
    /** The language of the title when it is not the text's. */
    titleLang: localeSchema.optional(),
    /** What the poster shows, in this language. */
    posterAlt: lineSchema.optional(),
    /** Why audio description is missing or not needed, in this language. */
    audioDescriptionNote: lineSchema.optional(),
    /** The clips' words in this language; a clip that is left out has no page in it. */
    clips: z.array(clipWordsSchema).default([]),
    /** The themes under `contentNotes`, in this language and the same order. */
    contentThemes: notesSchema,
    /** The notes under `watch`, in this language and the same order; null where there is none. */
    watchNotes: notesSchema,
    /** The roles under `participants`, in this language and the same order; null where a person is named. */
    participantNotes: notesSchema,
    /** The notes under `funding`, in this language and the same order; null where there is none. */
    fundingNotes: notesSchema,
  });
  return z.discriminatedUnion('translates', [original, translation]);
}

/** A film text as written: an original or a translation. */
export type FilmText = z.infer<ReturnType<typeof filmSchema>>;
/** A film's facts and text in the original language. */
export type FilmEntry = Extract<FilmText, { published: string }>;
/** A film's text in another language. */
export type FilmTranslation = Exclude<FilmText, FilmEntry>;
