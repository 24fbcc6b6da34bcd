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

/** A place on the web where the film can, could or may be seen. */
const watchSchema = z.strictObject({
  /** Whose site it is. */
  name: lineSchema,
  /** The page's address. */
  url: webAddressSchema,
  /** `offered`: the page offers the film. `gone`: the address is dead. `unknown`: not settled. */
  state: z.enum(['offered', 'gone', 'unknown']),
  /** The day the address was last checked. */
  checked: dateSchema,
  /** What the check showed, in one sentence. */
  note: lineSchema,
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
});

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
    /** Where the film can be seen, best address first; empty when no address is known. */
    watch: z.array(watchSchema).default([]),
    /** What may be done with the film. */
    rights: rightsSchema,
    /** A still from the film that we may show, at least 1280 pixels wide. */
    poster: image().optional(),
    /** What the poster shows, in one sentence. */
    posterAlt: lineSchema.optional(),
    /** The film file beside this text, when we may host it: an MP4. */
    ownFile: lineSchema.optional(),
    /** True when the voice is made by a machine; the page then says so. */
    syntheticVoice: z.boolean().default(false),
    /** Whether a spoken audio description exists. Required for a film we host. */
    audioDescription: z.enum(['available', 'not-needed', 'missing']).optional(),
    /** The reason, in one sentence, when audio description is missing or not needed. */
    audioDescriptionNote: lineSchema.optional(),
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
    /** The reason audio description is missing or not needed, in this language. */
    audioDescriptionNote: lineSchema.optional(),
    /** The notes under `watch`, in this language and the same order. */
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
