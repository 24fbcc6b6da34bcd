import { isAlias, isMap, isNode, isPair, isScalar, isSeq, visit } from 'yaml';
import type { Node, Pair } from 'yaml';
import { parseMended } from './yaml-mends.ts';
import type { YamlDocument, YamlFault } from './yaml-mends.ts';

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
  /** Values without quotes that end at a `#` with a letter right after it, in order. */
  cutValues(): readonly CutValue[];
}

/** A value that a `#` cuts short: the rest of its line is a comment. */
export interface CutValue {
  /** The way to it; the first place stands for every place in a list. */
  path: YamlPath;
  /** Where it begins in the file. */
  offset: number;
  /** What is left of it, and what is lost from the `#` on. */
  kept: string;
  lost: string;
}

/** Aliases a document may spend; a handful is a convenience, thousands are a bomb (YAML 1.2, «billion laughs»). */
const mostAliases = 50;

/** Levels a document may be nested. */
const deepest = 40;

/** Reads YAML 1.2 that begins at `start` in its file; survives anything. */
export function readYaml(text: string, start = 0): WrittenYaml {
  const deep = findTooDeep(text);
  if (deep !== undefined) return unreadable(start, { offset: start + deep, code: 'TOO_DEEP', text: 'Too deep.' });
  const { document, faults } = parseMended(text, start);
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
    cutValues: () => listCutValues(document, text).map((cut) => ({ ...cut, offset: start + cut.offset })),
  };
}

function listCutValues(document: YamlDocument, text: string): readonly CutValue[] {
  const found: CutValue[] = [];
  // Most files have none, and need not be gone through.
  if (!/[ \t]#\S/.test(text)) return found;
  visit(document, (key, node, above) => {
    if (!isScalar(node) || key === 'key' || node.type !== 'PLAIN' || !node.range) return;
    // Between { and } a comment takes the end of the list with it, which the parser tells.
    if (above.some((step) => (isMap(step) || isSeq(step)) && step.flow)) return;
    const [offset, end] = node.range;
    const cut = /[ \t]+(#\S[^\r\n]*)/y;
    cut.lastIndex = end;
    const lost = cut.exec(text)?.[1]?.trimEnd();
    if (lost === undefined || end === offset) return;
    const path = above.flatMap((step): (string | number)[] =>
      isPair(step) ? [String(step.key)] : isSeq(step) ? [0] : [],
    );
    found.push({ path, offset, kept: text.slice(offset, end), lost });
  });
  return found;
}

function readData(document: YamlDocument, start: number, faults: readonly YamlFault[]) {
  try {
    const data = document.toJS({ maxAliasCount: mostAliases }) as unknown;
    // What holds itself has no end, and nobody could walk through it; this throws.
    JSON.stringify(data);
    return { data: data ?? undefined, faults };
  } catch (error) {
    const text = error instanceof Error ? error.message : String(error);
    const code = /Excessive alias|circular/.test(text) ? 'TOO_MANY_ALIASES' : 'UNREADABLE';
    // An alias to nothing is told by the parser already.
    return { data: undefined, faults: faults.length > 0 ? faults : [{ offset: start, code, text }] };
  }
}

function unreadable(start: number, fault: YamlFault): WrittenYaml {
  return {
    data: undefined,
    faults: [fault],
    valueAt: () => start,
    keyAt: () => start,
    writtenAt: () => undefined,
    cutValues: () => [],
  };
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
