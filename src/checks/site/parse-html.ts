import { readWords } from '../../lib/html-parts.ts';

/** The start of an element in a page's HTML. */
export interface HtmlElement {
  /** Its name in small letters. */
  name: string;
  /** Its attributes by name in small letters, character references read; an attribute without a value is empty. */
  attributes: ReadonlyMap<string, string>;
  /** What stands in a script, style, title or textarea, as written; empty for every other element. */
  text: string;
  /** Where its start tag ends. */
  end: number;
}

/** Elements whose content is text and no tags, whatever it looks like. */
const textElements: ReadonlySet<string> = new Set(['script', 'style', 'title', 'textarea', 'noembed', 'xmp']);

const none: ReadonlyMap<string, string> = new Map();

/** Every element of a page in order, comments and end tags passed by; each character is looked at a fixed number of times. */
export function parseHtml(html: string): readonly HtmlElement[] {
  const elements: HtmlElement[] = [];
  let at = html.indexOf('<');
  while (at >= 0) {
    const next = html.charAt(at + 1);
    if (/[a-z]/i.test(next)) {
      const element = readElement(html, at);
      elements.push(element);
      at = element.end + element.text.length;
    } else at = passBy(html, at, next);
    at = html.indexOf('<', at);
  }
  return elements;
}

/** Where what is no start tag ends: a comment, a doctype, an end tag, or a lone `<`. */
function passBy(html: string, at: number, next: string): number {
  if (!['!', '/', '?'].includes(next)) return at + 1;
  const mark = html.startsWith('<!--', at) ? '-->' : '>';
  const end = html.indexOf(mark, at + 2);
  return end < 0 ? html.length : end + mark.length;
}

function readElement(html: string, at: number): HtmlElement {
  const tagName = /[^\s/>]+/y;
  tagName.lastIndex = at + 1;
  const name = (tagName.exec(html)?.[0] ?? '').toLowerCase();
  const { attributes, end } = readAttributes(html, tagName.lastIndex);
  return { name, attributes, end, text: textElements.has(name) ? readText(html, end, name) : '' };
}

/** Reads attributes from behind the name to the `>`; the first of two with one name counts, as in browsers. */
function readAttributes(html: string, from: number): { attributes: ReadonlyMap<string, string>; end: number } {
  const attribute = /[\s/]*(?:>|([^\s/>][^\s/>=]*)(?:\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s>]+)))?)/y;
  attribute.lastIndex = from;
  let attributes: Map<string, string> | undefined;
  for (let match = attribute.exec(html); match; match = attribute.exec(html)) {
    const [, name, double, single, bare] = match;
    if (name === undefined) return { attributes: attributes ?? none, end: attribute.lastIndex };
    attributes ??= new Map();
    const key = name.toLowerCase();
    if (!attributes.has(key)) attributes.set(key, readReferences(double ?? single ?? bare ?? ''));
    from = attribute.lastIndex;
  }
  return { attributes: attributes ?? none, end: Math.max(from, html.length) };
}

function readText(html: string, from: number, name: string): string {
  const closing = new RegExp(`</${name}(?=[\\s/>])`, 'gi');
  closing.lastIndex = from;
  return html.slice(from, closing.exec(html)?.index ?? html.length);
}

const entities: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'", nbsp: '\u00a0' };

/** Reads the character references HTML made by a build has. */
function readReferences(value: string): string {
  if (!value.includes('&')) return value;
  return value.replace(/&(?:#(\d{1,7})|#x([0-9a-f]{1,6})|([a-z]{2,4}));/gi, (whole, decimal, hex, name) => {
    if (name !== undefined) return entities[name.toLowerCase()] ?? whole;
    const code = decimal === undefined ? Number.parseInt(hex, 16) : Number(decimal);
    return code <= 0x10ffff ? String.fromCodePoint(code) : whole;
  });
}

/** The words of a heading or another element without an element of its own name in it, as a reader sees them. */
export function wordsIn(html: string, { name, end }: HtmlElement): string {
  const close = html.indexOf(`</${name}`, end);
  return readWords(html.slice(end, close < 0 ? html.length : close)).replace(/\s+/g, ' ');
}
