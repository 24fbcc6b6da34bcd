import type { z } from 'astro/zod';
import { kinds } from '../../schemas/kinds.ts';
import type { Kind, KindId } from '../../schemas/kinds.ts';
import type { WrittenFile } from './files.ts';
import { readBody } from './text.ts';
import type { WrittenBody } from './text.ts';
import type { WrittenYaml, YamlPath } from './yaml.ts';
import type { YamlFault } from './yaml-mends.ts';
import { readYaml } from './yaml.ts';

/** One thing an author wrote that one schema describes: the top of a text, or a record in a YAML file. */
export interface WrittenDocument {
  kind: KindId;
  file: WrittenFile;
  /** What others refer to it by: the folder of a text, the key or `id` of a record; empty where nobody refers to it. */
  id: string;
  /** The language in a text's file name; empty for a record. */
  locale: string;
  /** The YAML it stands in, and the way to it from the top. */
  yaml: WrittenYaml;
  path: YamlPath;
  /** What was written; undefined when the YAML cannot be read. */
  data: unknown;
  /** What its schema says against it; empty when the YAML cannot be read. */
  issues: readonly WrittenIssue[];
}

/** One thing a schema says against a document (zod's issue). */
export interface WrittenIssue {
  /** zod's code: `invalid_type`, `unrecognized_keys`, `custom` … */
  code: string;
  message: string;
  /** The way to the value, from the document. */
  path: YamlPath;
  /** Keys no schema knows. */
  keys: readonly string[];
  /** Values that would do, where they can be listed. */
  values: readonly unknown[];
  /** True when nothing was written there. */
  isMissing: boolean;
}

/** A text: the document on top of it and its running text. */
export interface WrittenText extends WrittenBody {
  document: WrittenDocument;
  file: WrittenFile;
}

const kindList: readonly { id: KindId; kind: Kind; pattern: RegExp }[] = Object.entries(kinds).map(([id, kind]) => ({
  // The keys of a table are its ids.
  id: id as KindId,
  kind,
  pattern: new RegExp(`^${kind.path.replaceAll('.', '\\.').replaceAll('*', '[^/.]+')}$`),
}));

/** Reads a file as a text when it lies where texts of a kind lie; undefined for any other file. */
export function readTextFile(file: WrittenFile): WrittenText | undefined {
  const place = kindList.find(({ kind, pattern }) => kind.holds === 'text' && pattern.test(file.path));
  if (!place || file.text === undefined) return undefined;
  const body = readBody(file.text);
  const id = file.path.split('/').slice(1, -1).join('/');
  const locale = file.path.split('.').at(-2) ?? '';
  const document = toDocument({ kind: place.id, file, id, locale, yaml: body.matter, path: [] });
  return { ...body, document, file };
}

/** A YAML file of records: what it is a file of, its YAML, and the records. */
export interface WrittenRecords {
  file: WrittenFile;
  kind: KindId;
  yaml: WrittenYaml;
  documents: readonly WrittenDocument[];
}

/** Reads a file as records when it is one of the files of records; undefined for any other file. */
export function readRecordFile(file: WrittenFile): WrittenRecords | undefined {
  const place = kindList.find(({ kind }) => kind.holds !== 'text' && kind.path === file.path);
  if (!place || file.text === undefined) return undefined;
  const yaml = readYaml(file.text);
  const { holds } = place.kind;
  const documents = listRows(yaml.data, holds).map(({ id, path }) =>
    toDocument({ kind: place.id, file, id, locale: '', yaml, path }),
  );
  return { file, kind: place.id, yaml, documents };
}

function listRows(data: unknown, holds: Kind['holds']): readonly { id: string; path: YamlPath }[] {
  if (holds === 'one') return [{ id: '', path: [] }];
  if (holds === 'map')
    return isRecord(data) && !Array.isArray(data) ? Object.keys(data).map((id) => ({ id, path: [id] })) : [];
  if (!Array.isArray(data)) return [];
  return data.map((row: unknown, index) => ({
    id: isRecord(row) && typeof row['id'] === 'string' ? row['id'] : '',
    path: [index],
  }));
}

function toDocument(place: Omit<WrittenDocument, 'data' | 'issues'>): WrittenDocument {
  const { kind, path, yaml } = place;
  const data = path.reduce<unknown>((found, step) => (isRecord(found) ? found[step] : undefined), yaml.data);
  const issues = yaml.data === undefined ? [] : findIssues(kind, data);
  return { ...place, data, issues: issues.filter((issue) => isBelieved(issue, place)) };
}

/** Faults of grammar that spoil the value they stand in and nothing else. */
const localFaults: ReadonlySet<string> = new Set([
  'BLOCK_AS_IMPLICIT_KEY',
  'DUPLICATE_KEY',
  'BAD_SCALAR_START',
  'BAD_DQ_ESCAPE',
  'TAG_RESOLVE_FAILED',
]);

/** Whether an issue would stand when the faults of the YAML's grammar are mended: most faults spoil all that follows. */
function isBelieved(
  { path, isMissing }: WrittenIssue,
  { file, yaml, path: above }: Omit<WrittenDocument, 'data' | 'issues'>,
): boolean {
  const lineOf = (offset: number) => file.lines.at(offset).line;
  const { line: own } = file.lines.at(isMissing ? yaml.keyAt([...above, ...path]) : yaml.valueAt([...above, ...path]));
  // Of two records with one id nobody knows which is meant; that there are two is told.
  const isTwin = ({ code, offset }: YamlFault) =>
    code === 'DUPLICATE_KEY' && above.length > 0 && file.text?.startsWith(`${above[0]}:`, offset);
  if (yaml.faults.some(isTwin)) return false;
  return yaml.faults.every(({ code, offset }) =>
    localFaults.has(code) ? lineOf(offset) !== own : !isMissing && lineOf(offset) > own,
  );
}

function findIssues(kind: KindId, written: unknown): readonly WrittenIssue[] {
  return listIssues(kinds[kind].schema, written).map((issue) => {
    const path = issue.path.map((step) => (typeof step === 'number' ? step : String(step)));
    const value = path.reduce<unknown>((found, step) => (isRecord(found) ? found[step] : undefined), written);
    return {
      code: issue.code,
      message: issue.message,
      path,
      keys: issue.code === 'unrecognized_keys' ? issue.keys : [],
      values: issue.code === 'invalid_value' ? issue.values : [],
      isMissing: value === undefined || value === null,
    };
  });
}

/** What a schema says; a text that translates from a language nobody knows is read as a translation all the same. */
function listIssues(schema: z.ZodType, given: unknown): readonly z.core.$ZodIssue[] {
  const issues = schema.safeParse(given).error?.issues ?? [];
  const isLost = issues.length === 1 && issues[0]?.code === 'invalid_union' && issues[0].path.join() === 'translates';
  if (!isLost || !isRecord(given)) return issues;
  return [...issues, ...(schema.safeParse({ ...given, translates: 'nb' }).error?.issues ?? [])];
}

/** True for a map or a list, whose parts are found by key. */
export function isRecord(value: unknown): value is Record<string | number, unknown> {
  return typeof value === 'object' && value !== null;
}

/** The list under a key of what was written; empty where something else or nothing stands there. */
export function listAt(data: unknown, key: string): readonly unknown[] {
  const list = isRecord(data) ? data[key] : undefined;
  return Array.isArray(list) ? list : [];
}

/** The ids of the records in the list under a key; what has none is passed over. */
export function idsAt(data: unknown, key: string): readonly string[] {
  return listAt(data, key).flatMap((row) => (isRecord(row) && typeof row['id'] === 'string' ? [row['id']] : []));
}
