import { parseDocument } from 'yaml';

/** A fault of YAML's grammar. */
export interface YamlFault {
  offset: number;
  /** The parser's own name for it (`BAD_INDENT`, `DUPLICATE_KEY` …), or `TOO_DEEP` and `TOO_MANY_ALIASES`. */
  code: string;
  /** What the parser says of it, in English. */
  text: string;
}

/** A document as the parser gives it. */
export type YamlDocument = ReturnType<typeof parseDocument>;

/** Parses YAML that begins at `start` in its file, past the slips it can, and tells every fault in order. */
export function parseMended(text: string, start: number): { document: YamlDocument; faults: readonly YamlFault[] } {
  const { document, mended } = parse(text);
  const left = [...document.errors, ...document.warnings].map((error) => toFault(error, text, start));
  const all = [...mended.map((error) => toFault(error, text, start)), ...left].sort((a, b) => a.offset - b.offset);
  // A line that stands too far in makes the one before it look like a broken name.
  const isEcho = ({ code, offset }: YamlFault) =>
    code === 'MULTILINE_IMPLICIT_KEY' && all.some((other) => other.code === 'BAD_INDENT' && other.offset > offset);
  return { document, faults: all.filter((fault) => !isEcho(fault)) };
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

/** What the parser warns of is among the faults; it need not be printed too. */
const options = { uniqueKeys: true, stringKeys: true, prettyErrors: false, logLevel: 'error' } as const;

/** Slips mended in one document; beyond this it is read as it stands. */
const mostMends = 20;

/** Parses a document again and again until none of the slips that can be mended is left. */
function parse(written: string): { document: YamlDocument; mended: readonly ParseError[] } {
  const mended: ParseError[] = [];
  let text = written;
  for (;;) {
    const document = parseDocument(text, options);
    const [error] = document.errors;
    const mend = error && mended.length < mostMends ? mends[error.code] : undefined;
    const after = error && mend ? mendRow(text, error.pos[0], mend) : text;
    if (!error || after === text) return { document, mended };
    mended.push(error);
    text = after;
  }
}

type ParseError = YamlDocument['errors'][number];

function mendRow(text: string, offset: number, mend: (row: string, column: number) => string): string {
  const { text: row, start, end } = readRow(text, offset);
  return text.slice(0, start) + mend(row, offset - start) + text.slice(end);
}

function toFault({ code, message, pos: [offset] }: ParseError, text: string, start: number): YamlFault {
  if (message.startsWith('Map keys must be unique'))
    return { offset: start + offset, code: 'DUPLICATE_KEY', text: message };
  if (/must be .*indented and end with/.test(message))
    return { offset: start + offset, code: 'MISSING_CHAR', text: message };
  if (message.startsWith('Missing closing'))
    return { offset: start + findOpened(text, offset), code: 'OPEN_QUOTE', text: message };
  const row = readRow(text, offset);
  if (/^\s*(?:- )*[\w-]+:[^\s/]/.test(row.text))
    return { offset: start + row.start + row.text.indexOf(':') + 1, code: 'NO_SPACE', text: message };
  if (/^\s*(?:- )*[\w-]+: +["']/.test(row.text))
    return { offset: start + row.start + row.text.search(/["']/), code: 'AFTER_QUOTE', text: message };
  // The parser means the colon of the next line when the value itself has none: that line stands too far in.
  if (code === 'BLOCK_AS_IMPLICIT_KEY' && mends['BLOCK_AS_IMPLICIT_KEY']?.(row.text, 0) === row.text)
    return { offset: start + Math.min(row.end + 1, text.length), code: 'BAD_INDENT', text: message };
  return { offset: start + offset, code: String(code), text: message };
}

/** Where the quotation mark that is never closed stands: the last that begins a value. */
function findOpened(text: string, end: number): number {
  const opened = [...text.slice(0, end).matchAll(/: +(["'])/g)].map((match) => match.index + match[0].length - 1);
  const isOpen = (place: number) => !text.slice(place + 1, readRow(text, place).end).includes(text[place] ?? '');
  return opened.findLast(isOpen) ?? opened.at(-1) ?? end;
}

/** The line a character stands on, and where it ends. */
function readRow(text: string, offset: number): { text: string; start: number; end: number } {
  const start = text.lastIndexOf('\n', offset - 1) + 1;
  const next = text.indexOf('\n', offset);
  const end = next === -1 ? text.length : next;
  return { text: text.slice(start, end), start, end };
}
