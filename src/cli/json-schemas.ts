import { buildJsonSchema } from '../schemas/json-schema.ts';
import { kinds } from '../schemas/kinds.ts';
import type { KindId } from '../schemas/kinds.ts';

/** Where editors find the schemas, from the root of the project. */
export const schemaFolder = '.vscode/schemas';

/** The files editors read, by name, as they should stand. */
export function listSchemaFiles(): ReadonlyMap<string, string> {
  const ids = (Object.keys(kinds) as KindId[]).sort();
  return new Map(ids.map((kind) => [`${kind}.schema.json`, `${JSON.stringify(buildJsonSchema(kind), null, 2)}\n`]));
}
