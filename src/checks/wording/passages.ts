import { findTag } from '../../schemas/vocabulary.ts';
import type { WrittenText } from '../manuscript/documents.ts';
import type { WrittenFile } from '../manuscript/files.ts';
import type { Manuscript, WrittenTrack } from '../manuscript/manuscript.ts';
import type { WrittenNode } from '../manuscript/markdown.ts';
import { isTag } from '../manuscript/nodes.ts';
import { readTag } from '../manuscript/tag.ts';
import { listFields } from './fields.ts';

/** A piece of what readers read, as written. */
export interface Passage {
  file: WrittenFile;
  /** Where it begins in the file. */
  start: number;
  raw: string;
  language: 'norwegian' | 'english';
  /** True when nothing stands before it in its paragraph. */
  isFirst: boolean;
  /** True when a character's place in `raw` is not its place in the file, which is then `start`. */
  isUnplaced: boolean;
}

/** Where words of people are looked for. */
export interface PassageWish {
  hasCaptions: boolean;
  /** Tells whether a value of a field is worth placing in its file. */
  isWanted(passage: Pick<Passage, 'raw' | 'language' | 'isFirst'>): boolean;
}

/** The words of people: running text, attributes of tags, fields, and captions where asked for; never code, ids or addresses. */
export function* listPassages(manuscript: Manuscript, wish: PassageWish): Iterable<Passage> {
  for (const text of manuscript.texts) yield* listBody(text);
  yield* listFields(manuscript, wish);
  if (wish.hasCaptions) for (const track of manuscript.tracks) yield* listRows(track);
}

/** The language of a text or track by its code. */
export function languageOf(locale: string): Passage['language'] {
  return locale === 'en' ? 'english' : 'norwegian';
}

function* listBody({ file, nodes, document }: WrittenText): Iterable<Passage> {
  const source = file.text ?? '';
  const place = { file, language: languageOf(document.locale), isUnplaced: false };
  for (const node of nodes) {
    if (node.type === 'text' && !isAddress(node)) {
      const isFirst = node.parent?.start === node.start || source[node.start - 1] === '\n';
      yield { ...place, start: node.start, raw: source.slice(node.start, node.end), isFirst };
    } else if (isTag(node)) {
      const kinds = findTag(node.name)?.attributes.filter(({ kind }) => kind === 'words') ?? [];
      if (kinds.length === 0) continue;
      for (const { name, valueAt, value } of readTag(source, node.start).attributes) {
        const isWords = kinds.some((known) => known.name === name) && source[valueAt - 1] !== '{';
        if (isWords) yield { ...place, start: valueAt, raw: value, isFirst: true };
      }
    }
  }
}

/** A link that shows its own address. */
function isAddress({ parent, value }: WrittenNode): boolean {
  return parent?.type === 'link' && /^(?:https?:|www\.)|@/.test(value);
}

function* listRows({ file, cues, locale }: WrittenTrack): Iterable<Passage> {
  for (const { line, rows } of cues) {
    for (const [index, raw] of rows.entries()) {
      const start = file.lines.startOf(line + 1 + index);
      yield { file, start, raw, language: languageOf(locale), isFirst: index === 0, isUnplaced: false };
    }
  }
}
