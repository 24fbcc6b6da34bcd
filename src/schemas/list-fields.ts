import type { z } from 'astro/zod';
import { listBranches, peel, readDiscriminated } from './layers.ts';
import type { Branch } from './layers.ts';
import type { Bilingual } from '../lib/bilingual.ts';
import type { FileKind, Target } from './says.ts';
import { nameType } from './type-names.ts';

/** When a field may be written: in the branch another field chooses; an undefined value means that field is left out. */
export type Condition = Pick<Branch, 'field' | 'values'>;

/** A field an author may write, for guides and templates. */
export interface Field {
  name: string;
  /** Where it stands: `title`, `rights.owner`, `clips[].start`, `understood.*`. */
  path: string;
  /** In which texts it may stand, the outermost condition first; empty when always. */
  when: readonly Condition[];
  isRequired: boolean;
  /** What is used when it is left out; undefined when that means unknown. */
  usual: unknown;
  /** The type in words: «tekst», «liste: id». */
  type: Bilingual;
  /** The values to choose among; empty when it is free. */
  values: readonly string[];
  /** What the field is for, to its author. */
  sentence: Bilingual;
  /** The collection its ids point into. */
  target: Target | undefined;
  /** What its value is a path to. */
  file: FileKind | undefined;
}

/** Every field an author may write, a field before those inside it; what the loader fills in is left out. */
export function listFields(schema: z.core.$ZodType): readonly Field[] {
  return listInside(schema, '', []);
}

function listInside(schema: z.core.$ZodType, path: string, when: readonly Condition[]): readonly Field[] {
  const { def } = peel(schema).core._zod;
  if (def.type === 'array') return listInside(def.element, `${path}[]`, when);
  if (def.type === 'record') return listInside(def.valueType, `${path}.*`, when);
  if (def.type === 'object')
    return Object.entries(def.shape).flatMap(([name, field]) => listField(name, field, path, when));
  const union = def.type === 'union' ? readDiscriminated(def) : undefined;
  if (!union) return [];
  return listBranches(union).flatMap((branch) =>
    listInside(branch.schema, path, [...when, { field: branch.field, values: branch.values }]),
  );
}

function listField(name: string, schema: z.core.$ZodType, above: string, when: readonly Condition[]): readonly Field[] {
  const { core, meta, usual } = peel(schema);
  if (meta.filledIn || core._zod.def.type === 'undefined') return [];
  const path = above === '' ? name : `${above}.${name}`;
  const innermost = findItem(schema);
  const own: Field = {
    name,
    path,
    when,
    isRequired: schema._zod.optin === undefined,
    usual,
    type: nameType(schema),
    values: listValues(innermost),
    sentence: { nb: meta.description ?? '', en: meta.en ?? '' },
    target: innermost.meta.target,
    file: innermost.meta.file,
  };
  return [own, ...listInside(schema, path, when)];
}

/** What a list holds, or the value itself. */
function findItem(schema: z.core.$ZodType): ReturnType<typeof peel> {
  const layers = peel(schema);
  const { def } = layers.core._zod;
  return def.type === 'array' ? findItem(def.element) : layers;
}

function listValues({ core }: ReturnType<typeof peel>): readonly string[] {
  const { def } = core._zod;
  if (def.type === 'enum') return Object.values(def.entries).map(String);
  return def.type === 'literal' ? def.values.map(String) : [];
}
