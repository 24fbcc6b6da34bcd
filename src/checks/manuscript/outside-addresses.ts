import { listLinks } from '../addresses/written-links.ts';
import { isRecord, listAt } from './documents.ts';
import type { WrittenDocument } from './documents.ts';
import type { WrittenFile } from './files.ts';
import type { Manuscript } from './manuscript.ts';
import type { YamlPath } from './yaml.ts';

/** An address on somebody else's site, where an author wrote it. */
export interface OutsideAddress {
  /** The address as written. */
  address: string;
  file: WrittenFile;
  at: number;
  /** What it is written as: a source's own, its kept copy, or anything else. */
  role: 'source' | 'archived' | 'link';
  /** True when the source has a kept copy of it. */
  isKept: boolean;
}

/** Every outside address in the manuscript: of sources, laws and films, and in running texts. */
export function* listOutsideAddresses({ documents, texts }: Manuscript): Generator<OutsideAddress> {
  for (const document of documents) yield* listInRecord(document);
  for (const text of texts)
    for (const { address, at } of listLinks(text))
      if (isOutside(address)) yield { address, file: text.file, at, role: 'link', isKept: false };
}

function* listInRecord(document: WrittenDocument): Generator<OutsideAddress> {
  const { kind, data } = document;
  if (!isRecord(data)) return;
  const isKept = isOutside(data['archived']);
  if (kind === 'source' && data['closed'] !== true) yield* at(document, ['url'], 'source', isKept);
  if (kind === 'source') yield* at(document, ['archived'], 'archived');
  if (kind === 'law') for (const index of listAt(data, 'rules').keys()) yield* at(document, ['rules', index, 'link']);
  if (kind === 'film') for (const index of listAt(data, 'watch').keys()) yield* at(document, ['watch', index, 'url']);
}

function* at(
  { file, yaml, path, data }: WrittenDocument,
  own: YamlPath,
  role: OutsideAddress['role'] = 'link',
  isKept = false,
): Generator<OutsideAddress> {
  const address = own.reduce<unknown>((found, step) => (isRecord(found) ? found[step] : undefined), data);
  if (isOutside(address)) yield { address, file, at: yaml.valueAt([...path, ...own]), role, isKept };
}

function isOutside(address: unknown): address is string {
  return typeof address === 'string' && /^https?:\/\//i.test(address) && URL.canParse(address);
}
