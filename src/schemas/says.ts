import type { Bilingual } from '../lib/bilingual.ts';
import { z } from 'astro/zod';
import { readToldFaults } from './told-faults.ts';
import type { ToldFaults } from './told-faults.ts';

/** The collections an id can point into. */
export const targets = [
  'films',
  'sources',
  'people',
  'places',
  'topics',
  'principles',
  'terms',
  'parts',
  'chapters',
  'laws',
] as const;

/** A collection an id can point into. */
export type Target = (typeof targets)[number];

/** What a value is a path to: a picture or a film file beside the text, or any file as a path below the content root. */
export type FileKind = 'picture' | 'film' | 'content';

/** What a schema tells beside what it lets through. */
export interface Meta extends ToldFaults {
  /** The field's sentence in bokmål, to its author. */
  description?: string;
  /** The field's sentence in English. */
  en?: string;
  /** What the value is called in a guide, when its type does not tell: a date, an id. */
  form?: Bilingual;
  /** The collection the id points into. */
  target?: Target;
  /** What the value is a path to. */
  file?: FileKind;
  /** True for what the loader fills in and nobody writes. */
  filledIn?: boolean;
  /** True for what editors should not offer, as the YAML language server spells it. */
  doNotSuggest?: boolean;
}

/** Gives a field the sentence its author reads in guides, editors and templates; `filledIn` when nobody writes it. */
export function says<Schema extends z.ZodType>(
  schema: Schema,
  { nb, en }: Bilingual,
  { filledIn = false }: { filledIn?: boolean } = {},
): Schema {
  return tells(schema, { description: nb, en, ...(filledIn ? { filledIn, doNotSuggest: true } : {}) });
}

/** Tells something about a schema's values, and its faults to editors; what it told before still holds. */
export function tells<Schema extends z.ZodType>(schema: Schema, meta: Meta): Schema {
  return schema.meta({ ...readToldFaults(schema), ...schema.meta(), ...meta });
}

/** What a schema itself tells; what it wraps may tell more. */
export function readMeta(schema: z.core.$ZodType): Meta {
  // Every meta in this room is given by the two functions above.
  return (z.globalRegistry.get(schema) ?? {}) as Meta;
}
