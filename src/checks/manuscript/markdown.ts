import { mdxToMdast } from 'satteri';

/** A piece of a text: a paragraph, a link, a tag … (mdast, MDX); characters are counted from the start of the file. */
export interface WrittenNode {
  /** mdast's own name for it: `heading`, `link`, `text`, `mdxJsxFlowElement` … */
  type: string;
  /** Where it begins and ends in the file. */
  start: number;
  end: number;
  /** A tag's name; empty for anything else. */
  name: string;
  /** A tag's attributes: text, true for one without a value, undefined for `{code}`. */
  attributes: readonly WrittenAttribute[];
  /** Words of a text or code, the code of an expression, the address of a link or picture; else empty. */
  value: string;
  /** A heading's level, 1–6; else 0. */
  depth: number;
  /** True for a list, or an item of one, whose parts have empty lines between. */
  isSpread: boolean;
  /** What it stands in; undefined on top. */
  parent: WrittenNode | undefined;
}

/** An attribute of a tag; a spread (`{...x}`) has no name. */
export interface WrittenAttribute {
  name: string;
  value: string | true | undefined;
}

/** A fault of MDX's grammar at a character of the file; `text` is what the parser says, in English. */
export interface MdxFault {
  offset: number;
  text: string;
}

/** What satteri gives of a node, as far as we look. */
interface Mdast {
  type: string;
  position?: { start: { offset?: number }; end: { offset?: number } };
  name?: string | null;
  attributes?: readonly { type: string; name?: string; value?: unknown }[];
  value?: string;
  url?: string;
  depth?: number;
  spread?: boolean | null;
  alt?: string | null;
  children?: readonly Mdast[];
}

/** Faults told for one text; each is taken out before the text is read again. */
const mostFaults = 20;

/** Braces beyond this are no slip, and the parser would spend seconds on them. */
const mostBraces = 200;

/** Reads the running text that begins at `start` in its file, in order of the page; survives anything and gives what could be read. */
export function readMarkdown(body: string, start: number): { nodes: readonly WrittenNode[]; faults: MdxFault[] } {
  const faults: MdxFault[] = [];
  let text = body;
  const brace = findBrace(text);
  if (brace !== undefined) {
    faults.push({ offset: start + brace, text: 'Too many braces.' });
    text = text.replaceAll('{', ' ').replaceAll('}', ' ');
  }
  while (faults.length < mostFaults) {
    try {
      return { nodes: flatten(mdxToMdast(text) as Mdast, start), faults };
    } catch (error) {
      const fault = readFault(error, text);
      faults.push({ offset: start + fault.offset, text: fault.text });
      // Nothing more can be read of a text whose fault has no line that can be taken out.
      if (fault.lines.every((line) => line.trim() === '')) break;
      text = fault.rest;
    }
  }
  return { nodes: [], faults };
}

function findBrace(text: string): number | undefined {
  const braces = [...text.matchAll(/\{/g)];
  return braces.length > mostBraces ? braces[0]?.index : undefined;
}

/** Where the parser stopped, and the text with the lines it names made empty, so that the rest can be read. */
function readFault(error: unknown, text: string) {
  const message = error instanceof Error ? error.message : String(error);
  const lines = text.split('\n');
  const [, line, column, told] = /^(\d+):(\d+): ([\s\S]*)$/.exec(message) ?? [];
  if (line === undefined) return { offset: 0, text: message, lines: [], rest: text };
  const opened = /\((\d+):\d+\)/.exec(told ?? '')?.[1];
  const named = [Number(line), ...(opened === undefined ? [] : [Number(opened)])].map((number) => number - 1);
  const before = lines.slice(0, Number(line) - 1).join('\n').length + (Number(line) > 1 ? 1 : 0);
  return {
    offset: Math.min(before + Number(column) - 1, text.length),
    text: told ?? '',
    lines: named.map((index) => lines[index] ?? ''),
    rest: lines.map((own, index) => (named.includes(index) ? own.replace(/[^\r]/g, ' ') : own)).join('\n'),
  };
}

/** All nodes in the order they begin; a loop rather than recursion, since authors may nest deeper than the stack. */
function flatten(root: Mdast, start: number): readonly WrittenNode[] {
  const found: WrittenNode[] = [];
  const waiting: { node: Mdast; parent: WrittenNode | undefined }[] = [{ node: root, parent: undefined }];
  for (let next = waiting.pop(); next; next = waiting.pop()) {
    const written = toWritten(next.node, next.parent, start);
    if (next.node !== root) found.push(written);
    const parent = next.node === root ? undefined : written;
    for (const child of [...(next.node.children ?? [])].reverse()) waiting.push({ node: child, parent });
  }
  return found;
}

function toWritten(node: Mdast, parent: WrittenNode | undefined, start: number): WrittenNode {
  return {
    type: node.type,
    start: start + (node.position?.start.offset ?? 0),
    end: start + (node.position?.end.offset ?? 0),
    name: node.name ?? '',
    attributes: (node.attributes ?? []).map(({ name, value }) => ({ name: name ?? '', value: readValue(value) })),
    value: node.url ?? node.value ?? '',
    depth: node.depth ?? 0,
    isSpread: node.spread ?? false,
    parent,
  };
}

function readValue(value: unknown): string | true | undefined {
  if (value === null || value === undefined) return true;
  return typeof value === 'string' ? value : undefined;
}
