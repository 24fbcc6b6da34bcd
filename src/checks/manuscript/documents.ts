import { kinds } from '../../schemas/kinds.ts';
import type { WrittenFile } from './files.ts';
import { readBody } from './text.ts';
import type { WrittenBody } from './text.ts';
import type { WrittenYaml, YamlPath } from './yaml.ts';
import { readYaml } from './yaml.ts';

/** The kind of a document: `film`, `term`, `site` … */
export type KindId = (typeof kinds)[number]['id'];

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

const textPlaces = kinds.flatMap(({ id, where }) => (where.form === 'text' ? [{ id, ...where }] : []));

/** What the loader counts in a text, which no author writes and no rule asks for; counting takes long in a text of `<` alone. */
const nothingCounted = { words: 0, cites: [], terms: [], films: [], links: [], principles: [] };

/** Reads a file as a text when it lies where texts of a kind lie; undefined for any other file. */
export function readTextFile(file: WrittenFile): WrittenText | undefined {
  const place = textPlaces.find(({ id, folder, depth }) =>
    new RegExp(`^${folder}/${'[^/]+/'.repeat(depth)}${id}\\.[^./]+\\.mdx$`).test(file.path),
  );
  if (!place || file.text === undefined) return undefined;
  const body = readBody(file.text);
  const id = file.path.split('/').slice(1, -1).join('/');
  const locale = file.path.split('.').at(-2) ?? '';
  const document = toDocument(
    { kind: place.id, file, id, locale, yaml: body.matter, path: [] },
    { text: nothingCounted },
  );
  return { ...body, document, file };
}

/** The records of a YAML file; none for any other file. */
export function readRecordFile(
  file: WrittenFile,
): { yaml: WrittenYaml; documents: readonly WrittenDocument[] } | undefined {
  const kind = kinds.find(({ where }) => where.form !== 'text' && where.file === file.path);
  if (!kind || kind.where.form === 'text' || file.text === undefined) return undefined;
  const yaml = readYaml(file.text);
  const { form } = kind.where;
  const place = { kind: kind.id, file, locale: '', yaml };
  const rows = form === 'one' ? [{ id: '', path: [] }] : listRows(yaml.data, form);
  return {
    yaml,
    documents: rows.map(({ id, path }, order) => toDocument({ ...place, id, path }, form === 'list' ? { order } : {})),
  };
}

function listRows(data: unknown, form: 'map' | 'list' | 'items'): readonly { id: string; path: YamlPath }[] {
  if (form === 'map') return isRecord(data) ? Object.keys(data).map((id) => ({ id, path: [id] })) : [];
  if (!Array.isArray(data)) return [];
  return data.map((row: unknown, index) => ({
    id: form === 'list' && isRecord(row) && typeof row['id'] === 'string' ? row['id'] : '',
    path: [index],
  }));
}

function toDocument(place: Omit<WrittenDocument, 'data' | 'issues'>, filledIn: object): WrittenDocument {
  const { kind, path, yaml } = place;
  const data = path.reduce<unknown>((found, step) => (isRecord(found) ? found[step] : undefined), yaml.data);
  const isReadable = yaml.faults.length === 0;
  return {
    ...place,
    data,
    issues: isReadable ? findIssues(kind, isRecord(data) ? { ...data, ...filledIn } : data, data) : [],
  };
}

function findIssues(kind: KindId, given: unknown, written: unknown): readonly WrittenIssue[] {
  const schema = kinds.find(({ id }) => id === kind)?.schema;
  const result = schema?.safeParse(given);
  return (result?.error?.issues ?? []).map((issue) => {
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

/** True for a map or a list, whose parts are found by key. */
export function isRecord(value: unknown): value is Record<string | number, unknown> {
  return typeof value === 'object' && value !== null;
}
