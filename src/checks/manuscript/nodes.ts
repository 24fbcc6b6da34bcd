import type { WrittenNode } from './markdown.ts';

/** True for `<Tag>`, in a line or on lines of its own. */
export function isTag({ type }: WrittenNode): boolean {
  return type === 'mdxJsxFlowElement' || type === 'mdxJsxTextElement';
}

/** The nodes directly inside each node, in order; nodes come in the order of the page. */
export function groupChildren(nodes: readonly WrittenNode[]): ReadonlyMap<WrittenNode, readonly WrittenNode[]> {
  const children = new Map<WrittenNode, WrittenNode[]>();
  for (const node of nodes) {
    if (!node.parent) continue;
    const own = children.get(node.parent);
    if (own) own.push(node);
    else children.set(node.parent, [node]);
  }
  return children;
}

/** For every node, the nearest node it stands in that is wanted; one pass, since authors may nest deep. */
export function findHolders(
  nodes: readonly WrittenNode[],
  isWanted: (node: WrittenNode) => boolean,
): ReadonlyMap<WrittenNode, WrittenNode> {
  const holders = new Map<WrittenNode, WrittenNode>();
  for (const node of nodes) {
    const { parent } = node;
    const holder = parent && (isWanted(parent) ? parent : holders.get(parent));
    if (holder) holders.set(node, holder);
  }
  return holders;
}

const wordTypes: ReadonlySet<string> = new Set(['text', 'inlineCode', 'break']);

/** The words inside every wanted node, as a reader sees them; a node without words is not there. */
export function gatherWords(
  nodes: readonly WrittenNode[],
  isWanted: (node: WrittenNode) => boolean,
): ReadonlyMap<WrittenNode, string> {
  const holders = findHolders(nodes, isWanted);
  const words = new Map<WrittenNode, string[]>();
  for (const node of nodes) {
    const holder = holders.get(node);
    if (!holder || !wordTypes.has(node.type)) continue;
    const value = node.type === 'break' ? '\n' : node.value;
    const own = words.get(holder);
    if (own) own.push(value);
    else words.set(holder, [value]);
  }
  return new Map([...words].map(([node, own]) => [node, own.join('')]));
}
