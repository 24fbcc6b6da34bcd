import { z } from 'astro/zod';
import { faults } from './faults.ts';
import { kinds } from './kinds.ts';
import type { KindId } from './kinds.ts';
import { peel } from './layers.ts';
import { readToldFaults } from './told-faults.ts';

type Json = z.core.JSONSchema.BaseSchema;

/** A JSON Schema as it is written to a file. */
type WrittenSchema = Readonly<Record<string, unknown>>;

/** The JSON Schema (draft 7, which editors know) of a kind's whole file, or of its front matter. */
export function buildJsonSchema(kind: KindId): WrittenSchema {
  const { name, path, holds } = kinds[kind];
  const { $schema, ...one } = buildOne(kind);
  const head = { $schema, title: `${name.nb} (content/${path})` };
  if (holds === 'list') return { ...head, type: 'array', items: one };
  if (holds === 'map') return { ...head, type: 'object', propertyNames: idForm, additionalProperties: one };
  return { ...head, ...one };
}

/** The JSON Schema of one of a kind. */
export function buildOne(kind: KindId): WrittenSchema {
  return z.toJSONSchema(kinds[kind].schema, {
    io: 'input',
    target: 'draft-7',
    unrepresentable: 'any',
    override: ({ zodSchema, jsonSchema }) => {
      for (const key of ownKeys) delete jsonSchema[key];
      Object.assign(jsonSchema, readToldFaults(zodSchema));
      if (isTrimmed(zodSchema)) holdText(jsonSchema);
      if (jsonSchema.format === 'uri') jsonSchema.pattern = onTheWeb;
      dropUnwritten(zodSchema, jsonSchema);
      chooseByTranslation(zodSchema, jsonSchema);
    },
  });
}

const idForm = {
  type: 'string',
  pattern: '^[a-z0-9]+(-[a-z0-9]+)*$',
  patternErrorMessage: faults.idLetters.nb,
} as const;

/** What our schemas tell that JSON Schema has no word for. */
const ownKeys = ['en', 'form', 'target', 'file', 'filledIn'] as const;

/** An address on the web: editors take any word for a `uri`. */
const onTheWeb = '^\\s*[Hh][Tt][Tt][Pp][Ss]?:';

function isTrimmed(schema: z.core.$ZodType): boolean {
  // Zod's own list of all its kinds; a plain `$ZodType` does not tell which one it is.
  const { def } = (schema as z.core.$ZodTypes)._zod;
  return def.type === 'string' && (def.checks ?? []).some(({ _zod }) => _zod.def.check === 'overwrite');
}

/** Asks for more than space, where zod trims a text before it counts the letters. */
function holdText(json: Json): void {
  delete json.minLength;
  Object.assign(json, { pattern: '\\S', patternErrorMessage: faults.emptyText.nb });
}

/** Takes out what nobody writes: what the loader fills in, and the missing `translates` of an original. */
function dropUnwritten(schema: z.core.$ZodType, json: Json): void {
  // As above: zod's own list of all its kinds.
  const { def } = (schema as z.core.$ZodTypes)._zod;
  if (def.type !== 'object' || !json.properties) return;
  for (const [name, field] of Object.entries(def.shape)) {
    const { core, meta } = peel(field);
    if (meta.filledIn || core._zod.def.type === 'undefined') delete json.properties[name];
  }
}

/** A text that says what it translates is held to a translation's fields, every other to an original's: one fault, not two lists of them. */
function chooseByTranslation(schema: z.core.$ZodType, json: Json): void {
  const { def } = (schema as z.core.$ZodTypes)._zod;
  if (def.type !== 'union' || !('discriminator' in def) || def.discriminator !== 'translates') return;
  const [original, translation] = json.oneOf ?? [];
  delete json.oneOf;
  // biome-ignore lint/suspicious/noThenProperty: it is the word JSON Schema has, and nobody awaits it.
  Object.assign(json, { type: 'object', if: { required: ['translates'] }, then: translation, else: original });
}
