import type { z } from 'astro/zod';
import { peel } from './layers.ts';
import type { Bilingual } from '../lib/bilingual.ts';

/** A field's type in words an author knows. */
export function nameType(schema: z.core.$ZodType): Bilingual {
  const { core, meta } = peel(schema);
  if (meta.form) return meta.form;
  const { def } = core._zod;
  if (def.type === 'array') {
    const { nb, en } = nameType(def.element);
    return { nb: `liste: ${nb}`, en: `list: ${en}` };
  }
  if (def.type === 'number' && 'format' in def) return { nb: 'helt tall', en: 'whole number' };
  return isNamed(def.type) ? names[def.type] : names.string;
}

const names = {
  string: { nb: 'tekst', en: 'text' },
  number: { nb: 'tall', en: 'number' },
  boolean: { nb: 'true eller false', en: 'true or false' },
  enum: { nb: 'ett av ordene', en: 'one of the words' },
  literal: { nb: 'ett av ordene', en: 'one of the words' },
  object: { nb: 'felter', en: 'fields' },
  union: { nb: 'felter', en: 'fields' },
  record: { nb: 'ord og lister', en: 'words and lists' },
  tuple: { nb: 'par', en: 'pair' },
} as const satisfies Readonly<Partial<Record<string, Bilingual>>>;

function isNamed(type: string): type is keyof typeof names {
  return type in names;
}
