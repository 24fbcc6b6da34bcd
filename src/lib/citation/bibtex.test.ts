import { describe, expect, it } from 'vitest';
import { writeBibtex } from './bibtex';
import { nastyWorks, onOneLine, plain } from './examples';

/** What TeX’s words and marks stand for, written down apart from the table they are made with. */
const words: Readonly<Record<string, string>> = {
  textbackslash: '\\',
  textbraceleft: '{',
  textbraceright: '}',
  textasciitilde: '~',
  textasciicircum: '^',
  ae: 'æ',
  AE: 'Æ',
  o: 'ø',
  O: 'Ø',
  aa: 'å',
  AA: 'Å',
  ss: 'ß',
  S: '§',
  guillemotleft: '«',
  guillemotright: '»',
  textquotedblleft: '“',
  textquotedblright: '”',
  textquoteleft: '‘',
  textquoteright: '’',
  textendash: '–',
  textemdash: '—',
  textellipsis: '…',
};
const marks: Readonly<Record<string, string>> = {
  '`': '\u0300',
  "'": '\u0301',
  '^': '\u0302',
  '~': '\u0303',
  '"': '\u0308',
  'v ': '\u030c',
  'c ': '\u0327',
};

function readTex(text: string): string {
  return text
    .replace(/\{\\([`'^~"]|[vc] )([a-z])\}/gi, (_whole, mark: string, letter: string) => letter + (marks[mark] ?? '?'))
    .replace(/\{\\([a-z]+)\}|\\([a-z]+)\{\}|\\([#$%&_])|(~)/gi, (_whole, own, word, sign, space) =>
      space ? '\u00a0' : (sign ?? words[own ?? word] ?? '?'),
    )
    .normalize('NFC');
}

/** BibTeX as programs read it: braces are counted, and nothing inside them ends a field. */
function parseBibtex(text: string): Map<string, string> {
  const head = /^@misc\{([^\s,{}]+),\n/.exec(text);
  const fields = new Map([['key', head?.[1] ?? '']]);
  let at = head?.[0].length ?? 0;
  for (;;) {
    const start = /\s*(\w+) = /y;
    start.lastIndex = at;
    const name = start.exec(text)?.[1];
    if (name === undefined) break;
    let end = start.lastIndex;
    let depth = 0;
    do {
      if (text[end] === '{') depth += 1;
      if (text[end] === '}') depth -= 1;
      end += 1;
    } while (end < text.length && (depth > 0 || /\w/.test(text[end] ?? '')));
    fields.set(name, text.slice(start.lastIndex, end));
    at = text[end] === ',' ? end + 1 : end;
  }
  expect(text.slice(at).trim()).toBe('}');
  return fields;
}

const inner = (value = '', depth = 1) => value.slice(depth, -depth);

/** The authors of a field: ` and ` parts them where it stands outside all braces, and a group has braces around it. */
function splitAuthors(field: string): readonly string[] {
  const outside = [...field].map((_letter, at) => {
    const before = field.slice(0, at);
    return before.split('{').length === before.split('}').length;
  });
  const ends = [...field.matchAll(/ and /g)].map(({ index }) => index).filter((index) => outside[index]);
  const authors = [...ends, field.length].map((end, index) =>
    field.slice(index === 0 ? 0 : (ends[index - 1] ?? 0) + 5, end),
  );
  // A name in two may begin with a letter in braces; only a group has no comma outside them.
  return authors.filter(Boolean).map((author) => (/^\{[^\\]/.test(author) ? author.slice(1, -1) : author));
}

describe('BibTeX', () => {
  it.each(nastyWorks)('says again what it was told: $title $authors', (work) => {
    const fields = parseBibtex(writeBibtex(work));
    expect(fields.get('key')).toBe(work.key);
    expect(readTex(inner(fields.get('title'), 2))).toBe(onOneLine(work.title));
    expect(readTex(inner(fields.get('abstract')))).toBe(onOneLine(work.summary));
    expect(inner(fields.get('url'))).toBe(work.url);
    expect(fields.get('year')).toBe(work.date === undefined ? undefined : `{${work.date.slice(0, 4)}}`);
    const names = work.authors.map((author) =>
      'group' in author ? author.group : `${author.family}, ${author.given}`,
    );
    expect(splitAuthors(inner(fields.get('author'))).map(readTex)).toEqual(names);
  });

  it('names the month, so that every style can write it', () => {
    expect(writeBibtex(plain)).toContain('\n  month = nov,\n  day = {21},\n');
  });
});
