import { existsSync, readFileSync } from 'node:fs';
import { z } from 'astro/zod';
import { parse } from 'yaml';

/** The drawings that tell the story, in the order they are told. */
export const drawings = ['night', 'barrier', 'ring', 'loops', 'walk', 'gathering', 'morning'] as const;

/** The languages every word outside the picture is written in. */
export const languages = ['nb', 'nn', 'en'] as const;

const lineOfText = z.string({ error: 'Skriv en tekst her.' }).trim().min(1, { error: 'Teksten kan ikke være tom.' });
const secondSchema = z
  .number({ error: 'Skriv et antall sekunder, for eksempel: 7.5' })
  .min(0, { error: 'Sekunder kan ikke være mindre enn 0.' });

/** The same words in all languages. */
const wordsSchema = z.strictObject({ nb: lineOfText, nn: lineOfText, en: lineOfText });

const lineSchema = z.strictObject({
  ...wordsSchema.shape,
  /** How a machine should say the words, where that is not how they are written. */
  say: lineOfText.optional(),
  /** The same, with the marks of SSML. */
  ssml: lineOfText.optional(),
  /** True draws the words in the picture while they are said. */
  shown: z.boolean().default(false),
});

const sceneSchema = z.strictObject({
  /** The scene's name in addresses and file names. */
  id: z
    .string({ error: 'Skriv en id, for eksempel: innledning' })
    .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, { error: 'En id har bare små bokstaver a–z, tall og bindestrek.' }),
  /** The number drawn before the heading. */
  number: z.int({ error: 'Skriv et helt tall.' }).positive().optional(),
  /** Which of the drawings the scene shows. */
  drawing: z.enum(drawings, { error: `Skriv en av tegningene: ${drawings.join(', ')}` }),
  /** The heading drawn in the picture, line by line. */
  heading: z
    .array(lineOfText, { error: 'Skriv overskriften som en liste av linjer: [Første linje, andre linje]' })
    .min(1),
  /** The second of the scene that becomes the picture of it. */
  still: secondSchema.optional(),
  /** The chapter's name. */
  chapter: wordsSchema,
  /** What is seen, for those who do not see it. */
  description: wordsSchema,
  /** What is said. */
  lines: z.array(lineSchema, { error: 'Skriv minst én replikk under lines.' }).min(1),
});

const scriptSchema = z.strictObject({
  /** The film's name. */
  title: wordsSchema,
  /** The second of the film that becomes its poster. */
  poster: secondSchema,
  /** The words drawn at the end; the first is left out when a person reads. */
  credit: z.strictObject({ syntheticVoice: lineOfText, lines: z.array(lineOfText).min(1) }),
  /** The scenes in order. */
  scenes: z
    .array(sceneSchema)
    .refine((scenes) => scenes.map(({ drawing }) => drawing).join() === drawings.join(), {
      error: `Filmen har sju scener, og drawing skal være ${drawings.join(', ')}, i den rekkefølgen.`,
    })
    .refine((scenes) => new Set(scenes.map(({ id }) => id)).size === scenes.length, {
      error: 'To scener har samme id. Gi hver sin.',
    }),
});

/** The name of a drawing. */
export type Drawing = (typeof drawings)[number];
/** A language the film's words are written in. */
export type Language = (typeof languages)[number];
/** The same words in all languages. */
export type Words = Readonly<Record<Language, string>>;
/** What is said at one go. */
export type Line = z.infer<typeof lineSchema>;
/** A part of the film with a drawing and a chapter of its own. */
export type Scene = z.infer<typeof sceneSchema>;
/** All that is said and written in a film. */
export type Script = z.infer<typeof scriptSchema>;

/** Reads a film's script; what is wrong is told with the file, the place and what to write. */
export function readScript(path: string): Script {
  if (!existsSync(path))
    throw new Error(`${path} finnes ikke. En film som kan lages på nytt, har et manus ved siden av film.nb.mdx.`);
  return parseScript(readFileSync(path, 'utf8'), path);
}

/** Makes a script of its text; the path is only named in messages. */
export function parseScript(text: string, path: string): Script {
  const result = scriptSchema.safeParse(parse(text));
  if (result.success) return result.data;
  throw new Error(result.error.issues.map((issue) => `${path}: ${issue.path.join('.')}: ${issue.message}`).join('\n'));
}
