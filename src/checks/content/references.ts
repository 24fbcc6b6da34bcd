import { kinds } from '../../schemas/kinds.ts';
import type { Target } from '../../schemas/says.ts';
import { findTag } from '../../schemas/vocabulary.ts';
import type { AttributeKind } from '../../schemas/vocabulary.ts';
import { walkWritten } from '../../schemas/walk.ts';
import { attributeAt, attributeOf } from '../manuscript/attributes.ts';
import type { WrittenDocument, WrittenText } from '../manuscript/documents.ts';
import type { WrittenFile } from '../manuscript/files.ts';
import type { Manuscript } from '../manuscript/manuscript.ts';
import { nameKey } from './issues.ts';

/** An id somebody wrote to point at something, and where. */
export interface Reference {
  file: WrittenFile;
  at: number;
  /** The field or tag it stands in: `films`, `<Kilde id>`. */
  from: string;
  target: Target;
  id: string;
  /** The document it stands in or on top of. */
  document: WrittenDocument;
}

/** The collection an attribute of each kind points into; others point at nothing. */
const targets: Readonly<Partial<Record<AttributeKind, Target>>> = {
  source: 'sources',
  term: 'terms',
  film: 'films',
  principle: 'principles',
  law: 'laws',
};

/** Every reference in the manuscript: in fields, in tags, and a chapter's folder, which names its part. */
export function* listReferences({ documents, texts }: Manuscript): Generator<Reference> {
  for (const document of documents) yield* listInFields(document);
  for (const text of texts) yield* listInBody(text);
}

function* listInFields(document: WrittenDocument): Generator<Reference> {
  const { file, kind, yaml } = document;
  for (const { path, value, meta } of walkWritten(kinds[kind].schema, document.data)) {
    if (meta.target === undefined || typeof value !== 'string') continue;
    const at = yaml.valueAt([...document.path, ...path]);
    yield { file, at, from: nameKey(path), target: meta.target, id: value, document };
  }
  const [part = ''] = document.id.split('/');
  if (kind === 'chapter') yield { file, at: 0, from: 'handbook/', target: 'parts', id: part, document };
}

function* listInBody({ file, nodes, document }: WrittenText): Generator<Reference> {
  for (const node of nodes) {
    for (const { name, kind } of findTag(node.name)?.attributes ?? []) {
      const target = targets[kind];
      const id = attributeOf(node, name);
      // An empty one is told by the rule about attributes.
      if (target === undefined || id === undefined || id.trim() === '') continue;
      yield { file, at: attributeAt(file, node, name), from: `<${node.name} ${name}>`, target, id, document };
    }
  }
}
