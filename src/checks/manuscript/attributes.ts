import type { WrittenFile } from './files.ts';
import type { WrittenNode } from './markdown.ts';

/** An attribute is looked for no further into a tag than this. */
const longestTag = 2_000;

/** Where the value of a tag's attribute begins in its file, inside the quotation marks; the tag itself when the attribute is missing. */
export function attributeAt({ text = '' }: WrittenFile, { start, end }: WrittenNode, name: string): number {
  const tag = text.slice(start, Math.min(end, start + longestTag));
  for (const match of tag.matchAll(/([\w:.-]+)\s*=\s*(?:"[^"]*"|'[^']*'|\{)/g))
    if (match[1] === name) return start + match.index + match[0].search(/["'{]/) + (match[0].endsWith('{') ? 0 : 1);
  return start;
}

/** The text of a tag's attribute; undefined when it is missing, has no value or is code. */
export function attributeOf({ attributes }: WrittenNode, name: string): string | undefined {
  const found = attributes.find((attribute) => attribute.name === name)?.value;
  return typeof found === 'string' ? found : undefined;
}
