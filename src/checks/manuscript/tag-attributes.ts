import type { WrittenText } from './documents.ts';
import type { WrittenNode } from './markdown.ts';

/** A tag’s source is looked through this far for an attribute, so that tags in tags take no longer. */
const farthest = 2000;

/** An attribute of a tag: its value and where that stands; the tag’s own place when the attribute is missing. */
export function readTag(text: WrittenText, node: WrittenNode, name: string) {
  const attribute = node.attributes.find((one) => one.name === name);
  const source = text.file.text?.slice(node.start, Math.min(node.end, node.start + farthest)) ?? '';
  const found = attribute && new RegExp(`\\s${name}\\s{0,9}=\\s{0,9}["']?`).exec(source);
  return { value: attribute?.value, at: node.start + (found ? found.index + found[0].length : 0) };
}
