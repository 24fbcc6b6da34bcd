import { findChartFault } from '../../lib/chart-table.ts';
import type { SlotShape } from '../../lib/slot-shape.ts';
import { isSlotShape, slotShapes } from '../../lib/slot-shape.ts';
import type { VocabularyTag } from '../../schemas/vocabulary.ts';
import { exampleOf, findTag } from '../../schemas/vocabulary.ts';
import type { WrittenText } from '../manuscript/documents.ts';
import type { WrittenNode } from '../manuscript/markdown.ts';
import { gatherWords, groupChildren, isTag } from '../manuscript/nodes.ts';
import type { Fault, Rule } from './rule.ts';

/** What stands between a tag's ends has the shape the tag can draw. */
export const slot: Rule = {
  id: 'slot',
  severity: 'error',
  about: {
    nb: 'Mellom begynnelsen og slutten av et merke står det merket kan vise: en liste, en tabell, tekst eller ingenting.',
    en: 'Between a tag’s start and end stands what the tag can show: a list, a table, text or nothing.',
  },
  example: '<Steg>\n\n1. Ring utleieren.\n2. Avtal en tid.\n\n</Steg>',
  *find({ texts }) {
    for (const text of texts) {
      // What is left of a text with faults of grammar may lack the very lines a tag wants.
      if (text.faults.length > 0) continue;
      const inside = readInside(text);
      for (const node of text.nodes) {
        const tag = isTag(node) ? findTag(node.name) : undefined;
        const fault = tag && findFault(tag, node, inside);
        if (fault) yield { file: text.file, ...fault };
      }
    }
  },
};

type Told = Omit<Fault, 'file'>;

/** What a text's nodes hold. */
interface Inside {
  source: string;
  /** What a node shows, in order. */
  childrenOf(node: WrittenNode): readonly WrittenNode[];
  /** The rows of the tables in a tag. */
  rowsOf(node: WrittenNode): readonly WrittenNode[];
  wordsOf(cell: WrittenNode): string;
}

function readInside({ nodes, file }: WrittenText): Inside {
  const children = groupChildren(nodes);
  const cells = gatherWords(nodes, ({ type }) => type === 'tableCell');
  const childrenOf = (node: WrittenNode) => (children.get(node) ?? []).filter(isShown);
  return {
    source: file.text ?? '',
    childrenOf,
    rowsOf: (node) =>
      childrenOf(node)
        .filter(({ type }) => type === 'table')
        .flatMap(childrenOf),
    wordsOf: (cell) => (cells.get(cell) ?? '').trim(),
  };
}

/** Code is told by another rule, and a definition of a link shows nothing. */
function isShown({ type, value }: WrittenNode): boolean {
  if (type === 'text') return value.trim() !== '';
  return !['mdxFlowExpression', 'mdxTextExpression', 'mdxjsEsm', 'definition'].includes(type);
}

function findFault(tag: VocabularyTag, node: WrittenNode, inside: Inside): Told | undefined {
  const [first] = inside.childrenOf(node);
  if (tag.content === 'none') return first && tellFull(tag, first);
  if (isSlotShape(tag.content)) return findShapeFault(tag, tag.content, node, inside);
  if (tag.content === 'table') return findTableFault(tag, node, inside);
  return first || tag.isContentOptional ? undefined : tellEmpty(tag, node);
}

function tellFull(tag: VocabularyTag, { start }: WrittenNode): Told {
  return {
    at: start,
    message: {
      nb: `<${tag.name}> viser ikke det som står mellom <${tag.name}> og </${tag.name}>.`,
      en: `<${tag.name}> does not show what stands between <${tag.name}> and </${tag.name}>.`,
    },
    fix: {
      nb: `Flytt ordene ut, og skriv merket slik: ${exampleOf(tag)}`,
      en: `Move the words out, and write the tag like this: ${exampleOf(tag)}`,
    },
  };
}

function tellEmpty(tag: VocabularyTag, { start }: WrittenNode): Told {
  return {
    at: start,
    message: { nb: `<${tag.name}> er tomt.`, en: `<${tag.name}> is empty.` },
    fix: {
      nb: `Skriv teksten mellom begynnelsen og slutten: ${exampleOf(tag)}`,
      en: `Write the text between its start and its end: ${exampleOf(tag)}`,
    },
  };
}

function findShapeFault({ name }: VocabularyTag, shape: SlotShape, node: WrittenNode, inside: Inside): Told | undefined {
  const { tags, isBold, wrong, write } = slotShapes[shape];
  const parts = inside.childrenOf(node);
  const tell = (at: number): Told => ({
    at,
    message: { nb: `<${name}>: ${wrong.nb}`, en: `<${name}>: ${wrong.en}` },
    fix: write,
  });
  const stray = parts.find((part, index) => htmlName(part, inside.source) !== tags[index]);
  if (stray) return tell(stray.start);
  if (parts.length < tags.length) return tell(node.start);
  const items = parts.flatMap(inside.childrenOf).filter(({ type }) => type === 'listItem');
  const thin = isBold ? items.find((item) => !beginsBold(item, inside)) : undefined;
  return thin && tell(thin.start);
}

/** What Markdown makes of a node, as far as the shapes ask. */
function htmlName({ type, depth, start }: WrittenNode, source: string): string {
  if (type === 'heading') return `h${depth}`;
  if (type !== 'list') return type;
  return /\d/.test(source[start] ?? '') ? 'ol' : 'ul';
}

function beginsBold(item: WrittenNode, { childrenOf }: Inside): boolean {
  const [first] = childrenOf(item);
  if (first?.type === 'strong') return true;
  return first?.type === 'paragraph' && childrenOf(first)[0]?.type === 'strong';
}

function findTableFault({ name }: VocabularyTag, node: WrittenNode, inside: Inside): Told | undefined {
  const rows = inside.rowsOf(node).map(inside.childrenOf);
  const width = rows[0]?.length ?? 0;
  const words = rows.map((row) => Array.from({ length: width }, (_, column) => row[column]).map((cell) => (cell ? inside.wordsOf(cell) : '')));
  const unit = node.attributes.find((attribute) => attribute.name === 'enhet')?.value;
  const fault = findChartFault(words, typeof unit === 'string' ? unit : '');
  if (!fault) return undefined;
  const row = rows[fault.cell.row];
  const cell = row?.[fault.cell.column] ?? row?.at(-1);
  return {
    at: cell?.start ?? node.start,
    message: { nb: `<${name}>: ${fault.wrong.nb}`, en: `<${name}>: ${fault.wrong.en}` },
    fix: fault.write,
  };
}
