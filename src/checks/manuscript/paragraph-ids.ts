import { nameParagraphs } from '../../lib/paragraph-ids.ts';
import type { WrittenNode } from './markdown.ts';
import { gatherWords } from './nodes.ts';
import type { WrittenText } from './documents.ts';

/** The ids of a text’s paragraphs in order, the same as on its built page. */
export function listParagraphIds({ nodes }: Pick<WrittenText, 'nodes'>): readonly string[] {
  const spread = findSpreadLists(nodes);
  const isParagraph = ({ type, parent }: WrittenNode) =>
    type === 'paragraph' && (parent?.type !== 'listItem' || (parent.parent !== undefined && spread.has(parent.parent)));
  const nameNext = nameParagraphs();
  return [...gatherWords(nodes, isParagraph).values()].map(nameNext).filter((id) => id !== undefined);
}

/** Lists whose items hold paragraphs: where one item has room around it, all have. */
function findSpreadLists(nodes: readonly WrittenNode[]): ReadonlySet<WrittenNode> {
  const spread = nodes.filter(({ isSpread }) => isSpread);
  return new Set(spread.flatMap((node) => (node.type === 'listItem' ? (node.parent ?? []) : node)));
}
