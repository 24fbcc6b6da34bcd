import type { z } from 'astro/zod';
import { readMeta } from './says.ts';
import type { Meta } from './says.ts';

/** A schema without what makes it optional or reads it further: what an author writes, and all that is told about it. */
export interface Layers {
  /** The innermost schema of what is written: a string, a list, an object, a union … */
  core: z.core.$ZodTypes;
  /** What every layer tells; the outermost wins. */
  meta: Meta;
  /** What is used when nothing is written; undefined when there is none. */
  usual: unknown;
}

/** Peels a schema down to what an author writes. */
export function peel(schema: z.core.$ZodType): Layers {
  // Zod's own list of all its kinds; a plain `$ZodType` does not tell which one it is.
  const known = schema as z.core.$ZodTypes;
  const { def } = known._zod;
  switch (def.type) {
    case 'default':
    case 'prefault':
      return addLayer(schema, { ...peel(def.innerType), usual: def.defaultValue });
    case 'optional':
    case 'nullable':
      return addLayer(schema, peel(def.innerType));
    case 'pipe':
      return addLayer(schema, peel(def.in));
    default:
      return { core: known, meta: readMeta(schema), usual: undefined };
  }
}

function addLayer(schema: z.core.$ZodType, inner: Layers): Layers {
  return { ...inner, meta: { ...inner.meta, ...readMeta(schema) } };
}

/** The branches of a union told apart by one field, each with the values of that field that choose it. */
export function listBranches(union: z.core.$ZodDiscriminatedUnionDef): Branch[] {
  return union.options.map((schema) => ({
    schema,
    field: union.discriminator,
    values: [...(schema._zod.propValues?.[union.discriminator] ?? [])],
  }));
}

/** One branch of a union; `undefined` among its values means that the field is left out. */
export interface Branch {
  schema: z.core.$ZodType;
  field: string;
  values: readonly z.core.util.Primitive[];
}

/** The union's definition when it is told apart by a field; undefined for any other union. */
export function readDiscriminated(def: z.core.$ZodUnionDef): z.core.$ZodDiscriminatedUnionDef | undefined {
  return 'discriminator' in def ? (def as z.core.$ZodDiscriminatedUnionDef) : undefined;
}
