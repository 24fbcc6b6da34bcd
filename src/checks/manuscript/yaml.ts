import { isAlias, isMap, isNode, isPair, isSeq, parseDocument } from 'yaml';
import type { Node, Pair } from 'yaml';

/** Steps from the top of a YAML document to a value: keys and places in lists. */
export type YamlPath = readonly (string | number)[];

/** A YAML document as written: its data, and where everything in it stands. */
export interface WrittenYaml {
  /** The data; undefined where the document cannot be read. */
  data: unknown;
  /** Faults of grammar, at characters counted from the start of the file. */
  faults: readonly YamlFault[];
  /** Where the value at a path begins; a value that is missing stands where its nearest parent's key does. */
  valueAt(path: YamlPath): number;
  /** Where the key at the end of a path begins. */
  keyAt(path: YamlPath): number;
  /** The letters of a value as written; undefined for a missing one. */
  writtenAt(path: YamlPath): string | undefined;
}

/** A fault of YAML's grammar. */
export interface YamlFault {
  offset: number;
  /** The parser's own name for it (`BAD_INDENT`, `DUPLICATE_KEY` …), or `TOO_DEEP` and `TOO_MANY_ALIASES`. */
  code: string;
  /** What the parser says of it, in English. */
  text: string;
}

/** Aliases a document may spend; a handful is a convenience, thousands are a bomb (YAML 1.2, «billion laughs»). */
const mostAliases = 50;

/** Levels a document may be nested. */
const deepest = 40;

/** Reads YAML 1.2 that begins at `start` in its file; survives anything. */
export function readYaml(text: string, start = 0): WrittenYaml {
  const deep = findTooDeep(text);
  if (deep !== undefined) return unreadable(start, { offset: start + deep, code: 'TOO_DEEP', text: 'Too deep.' });
  const { document, mended } = parseMended(text);
  const left = [...document.errors, ...document.warnings].map((error) => toFault(error, text, start));
  const all = [...mended.map((error) => toFault(error, text, start)), ...left].sort((a, b) => a.offset - b.offset);
  // A line that stands too far in makes the one before it look like a broken name.
  const isEcho = ({ code, offset }: YamlFault) =>
    code === 'MULTILINE_IMPLICIT_KEY' && all.some((other) => other.code === 'BAD_INDENT' && other.offset > offset);
  const faults = all.filter((fault) => !isEcho(fault));
  const find = (path: YamlPath) => findNode(document.contents, path);
  const startOf = (node: unknown) => (isNode(node) ? node.range?.[0] : undefined);
  const keyOf = (path: YamlPath): number | undefined => {
    const pair = findPair(document.contents, path);
    return pair ? startOf(pair.key) : startOf(find(path));
  };
  const nearest = (path: YamlPath): number => {
    for (let length = path.length; length > 0; length--) {
      const key = keyOf(path.slice(0, length));
      if (key !== undefined) return start + key;
    }
    return start;
  };
  return {
    ...readData(document, start, faults),
    valueAt: (path) => {
      const node = find(path);
      const offset = startOf(node);
      // An empty value has no letters of its own.
      return node?.range && offset !== undefined && node.range[1] > offset ? start + offset : nearest(path);
    },
    keyAt: nearest,
    writtenAt: (path) => {
      const range = find(path)?.range;
      return range ? text.slice(range[0], range[1]) : undefined;
    },
  };
}

/** Slips that are mended before the rest is read, so that one does not hide others; each is mended on its own line and moves nothing. */
const mends: Readonly<Record<string, (row: string, column: number) => string>> = {
  BLOCK_AS_IMPLICIT_KEY: (row) =>
    row.replace(
      /^(\s*(?:- )*[\w-]+: )(.*)$/,
      (_all, key: string, rest: string) => key + rest.replace(/:(?=\s|$)/g, ' '),
    ),
  BAD_SCALAR_START: (row, column) => `${row.slice(0, column)}x${row.slice(column + 1)}`,
};

/** Slips mended in one document; beyond this it is read as it stands. */
const mostMends = 20;

/** Parses a document again and again until none of the slips that can be mended is left. */
function parseMended(written: string): { document: Parsed; mended: readonly ParseError[] } {
  const mended: ParseError[] = [];
  let text = written;
  for (;;) {
    const document = parseDocument(text, { uniqueKeys: true, stringKeys: true, prettyErrors: false });
    const [error] = document.errors;
    const mend = error && mended.length < mostMends ? mends[error.code] : undefined;
    const after = error && mend ? mendRow(text, error.pos[0], mend) : text;
    if (!error || after === text) return { document, mended };
    mended.push(error);
    text = after;
  }
}

type Parsed = ReturnType<typeof parseDocument>;
type ParseError = Parsed['errors'][number];

function mendRow(text: string, offset: number, mend: (row: string, column: number) => string): string {
  const { text: row, start, end } = readRow(text, offset);
  return text.slice(0, start) + mend(row, offset - start) + text.slice(end);
}

function toFault({ code, message, pos: [offset] }: ParseError, text: string, start: number): YamlFault {
  if (message.startsWith('Map keys must be unique'))
    return { offset: start + offset, code: 'DUPLICATE_KEY', text: message };
  if (/must be .*indented and end with/.test(message))
    return { offset: start + offset, code: 'MISSING_CHAR', text: message };
  const row = readRow(text, offset);
  // The parser means the colon of the next line when the value itself has none: that line stands too far in.
  if (code === 'BLOCK_AS_IMPLICIT_KEY' && mends['BLOCK_AS_IMPLICIT_KEY']?.(row.text, 0) === row.text)
    return { offset: start + Math.min(row.end + 1, text.length), code: 'BAD_INDENT', text: message };
  return { offset: start + offset, code: String(code), text: message };
}

/** The line a character stands on, and where it ends. */
function readRow(text: string, offset: number): { text: string; start: number; end: number } {
  const start = text.lastIndexOf('\n', offset - 1) + 1;
  const next = text.indexOf('\n', offset);
  const end = next === -1 ? text.length : next;
  return { text: text.slice(start, end), start, end };
}

function readData(document: ReturnType<typeof parseDocument>, start: number, faults: readonly YamlFault[]) {
  try {
    const data = document.toJS({ maxAliasCount: mostAliases }) as unknown;
    return { data: data ?? undefined, faults };
  } catch (error) {
    const text = error instanceof Error ? error.message : String(error);
    const code = text.includes('Excessive alias') ? 'TOO_MANY_ALIASES' : 'UNREADABLE';
    // An alias to nothing is told by the parser already.
    return { data: undefined, faults: faults.length > 0 ? faults : [{ offset: start, code, text }] };
  }
}

function unreadable(start: number, fault: YamlFault): WrittenYaml {
  return { data: undefined, faults: [fault], valueAt: () => start, keyAt: () => start, writtenAt: () => undefined };
}

function findPair(node: Node | null, path: YamlPath): Pair | undefined {
  const parent = findNode(node, path.slice(0, -1));
  if (!isMap(parent)) return undefined;
  const wanted = String(path.at(-1));
  return parent.items.find((pair) => isPair(pair) && isNode(pair.key) && String(pair.key) === wanted);
}

function findNode(node: Node | null, path: YamlPath): Node | undefined {
  let found: unknown = node;
  for (const step of path) {
    if (isAlias(found)) return found;
    if (isMap(found)) found = found.items.find(({ key }) => isNode(key) && String(key) === String(step))?.value;
    else if (isSeq(found)) found = found.items[Number(step)];
    else return undefined;
  }
  return isNode(found) ? found : undefined;
}

/** Where a text goes deeper than anybody writes, by brackets, dashes or margins; the parser would exhaust the stack. */
function findTooDeep(text: string): number | undefined {
  let brackets = 0;
  for (let index = 0; index < text.length; index++) {
    const letter = text[index];
    if (letter === '[' || letter === '{') brackets += 1;
    else if (letter === ']' || letter === '}') brackets = Math.max(0, brackets - 1);
    if (brackets > deepest) return index;
  }
  const margin = new RegExp(`^(?: {${deepest * 8},}|(?:[-?:] +){${deepest},})`, 'm').exec(text);
  return margin?.index;
}
