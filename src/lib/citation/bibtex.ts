import { datePartsOf } from './cited.ts';
import type { Cited } from './cited.ts';

/** A work as BibTeX, for old programs too: letters beyond ASCII are written as TeX writes them. */
export function writeBibtex(cited: Cited): string {
  const [year, month, day] = datePartsOf(cited);
  const authors = cited.authors.map((author) =>
    'group' in author ? `{${escapeTex(author.group)}}` : escapeTex(`${author.family}, ${author.given}`),
  );
  const fields: readonly (readonly [string, string | undefined])[] = [
    ['author', authors.length > 0 ? `{${authors.join(' and ')}}` : undefined],
    // Two pairs of braces keep capital letters as they are.
    ['title', `{{${escapeTex(cited.title)}}}`],
    ['howpublished', cited.container && `{${escapeTex(cited.container)}}`],
    ['publisher', cited.publisher && `{${escapeTex(cited.publisher)}}`],
    ['year', year && `{${year}}`],
    // Months are names that BibTeX knows, and stand without braces.
    ['month', month && months[month - 1]],
    ['day', day && `{${day}}`],
    ['language', `{${cited.language}}`],
    ['abstract', `{${escapeTex(cited.summary)}}`],
    ['url', `{${cited.url.replace(/[{}\\]/g, encodeURIComponent)}}`],
  ].map(([name = '', value]) => [String(name), value === undefined || value === 0 ? undefined : String(value)]);
  const lines = fields.flatMap(([name, value]) => (value === undefined ? [] : [`  ${name} = ${value}`]));
  return `@misc{${cited.key},\n${lines.join(',\n')}\n}\n`;
}

const months = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

/** Signs that mean something to TeX, and letters and marks an old program may not read. A brace is a word, so that braces stay in pairs. */
const signs: ReadonlyMap<string, string> = new Map(
  Object.entries({
    '\\': '\\textbackslash{}',
    '{': '\\textbraceleft{}',
    '}': '\\textbraceright{}',
    '~': '\\textasciitilde{}',
    '^': '\\textasciicircum{}',
    '#': '\\#',
    $: '\\$',
    '%': '\\%',
    '&': '\\&',
    _: '\\_',
    æ: '{\\ae}',
    Æ: '{\\AE}',
    ø: '{\\o}',
    Ø: '{\\O}',
    å: '{\\aa}',
    Å: '{\\AA}',
    ß: '{\\ss}',
    '«': '{\\guillemotleft}',
    '»': '{\\guillemotright}',
    '“': '{\\textquotedblleft}',
    '”': '{\\textquotedblright}',
    '‘': '{\\textquoteleft}',
    '’': '{\\textquoteright}',
    '–': '{\\textendash}',
    '—': '{\\textemdash}',
    '…': '{\\textellipsis}',
    '§': '{\\S}',
    '\u00a0': '~',
  }),
);

/** TeX’s names of the marks over and under letters. */
const accents: ReadonlyMap<string, string> = new Map(
  Object.entries({
    '\u0300': '`',
    '\u0301': "'",
    '\u0302': '^',
    '\u0303': '~',
    '\u0308': '"',
    '\u030c': 'v ',
    '\u0327': 'c ',
  }),
);

function escapeTex(text: string): string {
  return [
    ...text
      .normalize('NFC')
      .replace(/\s*[\r\n]+\s*/g, ' ')
      .trim(),
  ]
    .map((letter) => signs.get(letter) ?? markLetter(letter))
    .join('');
}

/** A letter with its mark as TeX writes it: `{\'e}`; any other letter as it is. */
function markLetter(letter: string): string {
  const [base = '', mark = '', ...more] = letter.normalize('NFD');
  const accent = accents.get(mark);
  return accent === undefined || more.length > 0 || !/[a-z]/i.test(base) ? letter : `{\\${accent}${base}}`;
}
