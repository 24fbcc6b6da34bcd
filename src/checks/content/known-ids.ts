import { kinds } from '../../schemas/kinds.ts';
import { targets } from '../../schemas/says.ts';
import type { Target } from '../../schemas/says.ts';
import type { KindId } from '../../schemas/kinds.ts';
import { idsAt, isRecord } from '../manuscript/documents.ts';
import type { Manuscript } from '../manuscript/manuscript.ts';

/** What can be referred to in one collection. */
export interface KnownIds {
  ids: ReadonlySet<string>;
  /** Those of them that are drafts. */
  drafts: ReadonlySet<string>;
  /** Where authors find them. */
  place: string;
  /** False when their file cannot be read, so that nobody is told that something in it does not exist. */
  isWhole: boolean;
}

/** The kind behind each collection ids point into, and where it lies. */
const collections: Readonly<Record<Target, { kind: KindId; place: string }>> = {
  films: { kind: 'film', place: 'films/' },
  sources: { kind: 'source', place: 'sources.yaml' },
  people: { kind: 'person', place: 'people.yaml' },
  places: { kind: 'place', place: 'places.yaml' },
  topics: { kind: 'topic', place: 'topics.yaml' },
  principles: { kind: 'principles', place: 'principles.yaml' },
  terms: { kind: 'term', place: 'glossary.yaml' },
  laws: { kind: 'law', place: 'laws.yaml' },
  parts: { kind: 'parts', place: 'handbook.yaml' },
  chapters: { kind: 'chapter', place: 'handbook/' },
};

/** Everything ids can point at, collection by collection. */
export function listKnownIds(manuscript: Manuscript): ReadonlyMap<Target, KnownIds> {
  return new Map(targets.map((target) => [target, findKnown(manuscript, collections[target])]));
}

function findKnown(manuscript: Manuscript, { kind, place }: { kind: KindId; place: string }): KnownIds {
  const documents = manuscript.documents.filter((document) => document.kind === kind);
  const drafts = documents.filter(({ data }) => isRecord(data) && data['draft'] === true).map(({ id }) => id);
  const ids = kind === 'principles' ? documents.flatMap(({ data }) => idsAt(data, 'items')) : documents.map(({ id }) => id);
  const records = manuscript.records.filter((file) => file.kind === kind);
  // What a site can do without is wholly known when it is not there.
  const isThere = records.length > 0 || 'isOptional' in kinds[kind];
  const isWhole = place.endsWith('/') || (isThere && records.every(({ yaml }) => yaml.faults.length === 0));
  return { ids: new Set(ids), drafts: new Set(drafts), place, isWhole };
}
