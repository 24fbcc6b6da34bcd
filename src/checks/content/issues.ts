import { kinds } from '../../schemas/kinds.ts';
import { listFields } from '../../schemas/list-fields.ts';
import type { Field } from '../../schemas/list-fields.ts';
import type { KindId } from '../../schemas/kinds.ts';
import type { WrittenDocument, WrittenIssue } from '../manuscript/documents.ts';
import type { Manuscript } from '../manuscript/manuscript.ts';
import type { YamlPath } from '../manuscript/yaml.ts';
import { shorten } from '../shorten.ts';

/** Something a schema says against a document, with what an author needs to find it. */
export interface PlacedIssue {
  document: WrittenDocument;
  issue: WrittenIssue;
  /** The name of the field: the last key on the way; a place in a list goes by the list's name. */
  key: string;
  /** The letters of the value as written, shortened; empty when it is missing. */
  written: string;
  /** Where the value begins, or the nearest key above a missing one. */
  at: number;
}

/** Everything the schemas say, document by document. */
export function* listIssues({ documents }: Manuscript): Generator<PlacedIssue> {
  for (const document of documents)
    for (const issue of document.issues) {
      const path = [...document.path, ...issue.path];
      yield {
        document,
        issue,
        key: nameKey(issue.path) || document.id,
        written: shorten(document.yaml.writtenAt(path) ?? ''),
        at: document.yaml.valueAt(path),
      };
    }
}

/** The last name on a way through the data. */
export function nameKey(path: YamlPath): string {
  return String(path.findLast((step) => typeof step === 'string') ?? '');
}

const known = new Map<KindId, readonly Field[]>();

/** The fields of a kind, worked out once. */
export function fieldsOf(kind: KindId): readonly Field[] {
  const fields = known.get(kind) ?? listFields(kinds[kind].schema);
  known.set(kind, fields);
  return fields;
}

/** The field at a way through the data. */
export function findField(kind: KindId, path: YamlPath): Field | undefined {
  const wanted = nameField(path);
  return fieldsOf(kind).find((field) => matches(field.path, wanted));
}

/** The fields right inside a way through the data; those on top for an empty one. */
export function fieldsInside(kind: KindId, path: YamlPath): readonly Field[] {
  const above = nameField(path);
  return fieldsOf(kind).filter(({ path: own, name }) => own === (above === '' ? name : `${above}.${name}`));
}

/** A way through the data as guides name it: `['clips', 0, 'start']` is `clips[].start`. */
function nameField(path: YamlPath): string {
  return path
    .map((step) => (typeof step === 'number' ? '[]' : `.${step}`))
    .join('')
    .replace(/^\./, '');
}

/** `understood.*` fits every word below `understood`. */
function matches(pattern: string, path: string): boolean {
  const parts = path.split('.');
  const wanted = pattern.split('.');
  return parts.length === wanted.length && wanted.every((part, index) => part === '*' || part === parts[index]);
}
