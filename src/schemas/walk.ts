import type { z } from 'astro/zod';
import { listBranches, peel, readDiscriminated } from './layers.ts';
import type { Meta } from './says.ts';

/** A value somebody wrote, and what its schema tells about it. */
export interface WrittenValue {
  /** Keys and places in lists, from the outermost: `['clips', 0, 'start']`. */
  path: readonly (string | number)[];
  value: unknown;
  /** The sentence, target and file kind of its field; an item of a list has the sentence of the list. */
  meta: Meta;
}

/** Every value in what somebody wrote that the schema knows, the outermost first and in the order written. */
export function* walkWritten(
  schema: z.core.$ZodType,
  value: unknown,
  path: readonly (string | number)[] = [],
  above: Meta = {},
): Generator<WrittenValue> {
  if (value === undefined) return;
  const { core, meta: own } = peel(schema);
  const meta = { ...above, ...own };
  yield { path, value, meta };
  const sentence = pickSentence(meta);
  for (const inner of listInner(core, value))
    yield* walkWritten(inner.schema, inner.value, [...path, inner.key], inner.isItem ? sentence : {});
}

interface Inner {
  key: string | number;
  schema: z.core.$ZodType;
  value: unknown;
  isItem: boolean;
}

/** What lies one step inside a value. */
function listInner(core: z.core.$ZodTypes, value: unknown): readonly Inner[] {
  const { def } = core._zod;
  if (Array.isArray(value)) {
    const schemaAt = (index: number) =>
      def.type === 'array' ? def.element : def.type === 'tuple' ? def.items[index] : undefined;
    return value.flatMap((item: unknown, key) => toInner(key, schemaAt(key), item, { isItem: true }));
  }
  if (!isRow(value)) return [];
  if (def.type === 'record') {
    const { valueType } = def;
    return Object.entries(value).flatMap(([key, item]) => toInner(key, valueType, item, { isItem: true }));
  }
  if (def.type === 'object') {
    const { shape } = def;
    return Object.entries(value).flatMap(([key, item]) => toInner(key, ownValue(shape, key), item, { isItem: false }));
  }
  const union = def.type === 'union' ? readDiscriminated(def) : undefined;
  const branch = union && listBranches(union).find(({ field, values }) => values.some((one) => one === value[field]));
  return branch ? listInner(peel(branch.schema).core, value) : [];
}

function toInner(
  key: string | number,
  schema: z.core.$ZodType | undefined,
  value: unknown,
  { isItem }: { isItem: boolean },
): Inner[] {
  return schema ? [{ key, schema, value, isItem }] : [];
}

function isRow(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** A field of the shape, and never what every object has, such as `constructor`. */
function ownValue(shape: z.core.$ZodShape, key: string): z.core.$ZodType | undefined {
  return Object.hasOwn(shape, key) ? shape[key] : undefined;
}

function pickSentence({ description, en }: Meta): Meta {
  return { ...(description === undefined ? {} : { description }), ...(en === undefined ? {} : { en }) };
}
