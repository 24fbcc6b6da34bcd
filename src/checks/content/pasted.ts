import { isSlotShape } from '../../lib/slot-shape.ts';
import { findTag } from '../../schemas/vocabulary.ts';
import type { Words } from '../finding.ts';
import type { WrittenText } from '../manuscript/documents.ts';
import type { WrittenNode } from '../manuscript/markdown.ts';
import { isTag } from '../manuscript/nodes.ts';
import { shorten } from '../shorten.ts';
import type { Fault, Rule } from './rule.ts';

/** Lists, headings, tables and codes from Word and WordPress are plain letters here, and readers see them so. */
export const pasted: Rule = {
  id: 'pasted',
  severity: 'warning',
  about: {
    nb: 'Lister, mellomtitler og tabeller skrives med Markdown. Punkttegn fra Word og koder fra WordPress vises som de står.',
    en: 'Lists, headings and tables are written in Markdown. Bullets from Word and codes from WordPress show as they stand.',
  },
  example: '- et punkt',
  *find({ texts }) {
    for (const text of texts) {
      yield* tellFirst(text, bullet, tellBullet);
      yield* tellFirst(text, code, tellCode);
      yield* findHeadings(text);
      yield* findTables(text);
    }
  },
};

/** A bullet first on a line; `o` and a tab is what Word’s round bullet becomes. The last is the bullet of the font Symbol. */
const bullet = /^[ \t]*(?:[•·▪◦‣\uF0B7][ \t]*|o\t[ \t]*)(?=\S)(?<words>.*)/gmu;

/** WordPress’s codes in brackets; one with a backslash before it is written on purpose. */
const code =
  /(?<!\\)\[(?:caption|gallery|embed|(?:caption|gallery|embed|audio|video|playlist|vc_\w{1,40})\s[^\]\n=]{1,40}=[^\]\n]{0,300}|\/[a-z][\w-]{0,40})\]/gu;

/** A heading that lacks its space; a line with one # and a small letter is a hashtag. */
const tightHeading = /^(?<marks>#(?=\p{Lu})|#{2,6}(?=[\p{L}\d]))(?<words>.+)/gmu;

type Told = Pick<Fault, 'message' | 'fix'>;

interface Place {
  match: RegExpExecArray;
  at: number;
}

/** What a pattern finds in the words of paragraphs; a pattern for whole lines finds only lines that begin so. */
function* listPlaces({ nodes, file }: WrittenText, pattern: RegExp): Generator<Place> {
  for (const { type, start, end, parent } of nodes) {
    if (type !== 'text' || parent?.type !== 'paragraph') continue;
    // A tag that wants a list tells so itself.
    if (pattern === bullet && parent.parent && isSlotShape(findTag(parent.parent.name)?.content ?? '')) continue;
    const isMidLine = pattern !== code && start !== parent.start;
    for (const match of (file.text ?? '').slice(start, end).matchAll(pattern))
      if (match.index > 0 || !isMidLine) yield { match, at: start + match.index };
  }
}

/** A pasted list or gallery is one slip, however long it is. */
function* tellFirst(text: WrittenText, pattern: RegExp, tell: (match: RegExpExecArray, more: Words) => Told): Generator<Fault> {
  const [first, ...others] = listPlaces(text, pattern);
  if (!first) return;
  const more = others.length === 0 ? { nb: '', en: '' } : { nb: ` (${others.length} til i filen)`, en: ` (${others.length} more in the file)` };
  yield { file: text.file, at: first.at, ...tell(first.match, more) };
}

function tellBullet(match: RegExpExecArray, more: Words): Told {
  const words = shorten(match.groups?.['words'] ?? '');
  const written = shorten(match[0]);
  return {
    message: {
      nb: `«${written}» blir ikke et punkt i en liste${more.nb}.`,
      en: `“${written}” does not become an item of a list${more.en}.`,
    },
    fix: { nb: `Skriv: - ${words}`, en: `Write: - ${words}` },
  };
}

function tellCode([written]: RegExpExecArray, more: Words): Told {
  const instead = /^\[\/?(?:caption|gallery)\b/.test(written)
    ? {
        nb: 'Slett den, og vis bildet slik: <Figur bilde="…" alt="…" kredit="…">Bildetekst.</Figur>',
        en: 'Delete it, and show the picture like this: <Figur bilde="…" alt="…" kredit="…">Caption.</Figur>',
      }
    : { nb: 'Slett den.', en: 'Delete it.' };
  return {
    message: {
      nb: `«${shorten(written)}» er en kode fra WordPress, og leserne ser den slik${more.nb}.`,
      en: `“${shorten(written)}” is a code from WordPress, and readers see it so${more.en}.`,
    },
    fix: instead,
  };
}

function* findHeadings(text: WrittenText): Generator<Fault> {
  for (const { match, at } of listPlaces(text, tightHeading)) {
    const { marks = '', words = '' } = match.groups ?? {};
    // A line of several hashtags is no heading.
    if (words.includes(' #')) continue;
    const right = `${marks.length === 1 ? '##' : marks} ${shorten(words)}`;
    yield {
      file: text.file,
      at,
      message: {
        nb: `«${shorten(match[0])}» blir ikke en mellomtittel, fordi det mangler et mellomrom etter #.`,
        en: `“${shorten(match[0])}” does not become a heading, because there is no space after #.`,
      },
      fix: { nb: `Skriv: ${right}`, en: `Write: ${right}` },
    };
  }
}

function* findTables({ nodes, file }: WrittenText): Generator<Fault> {
  for (const node of nodes) {
    const rows = node.type === 'paragraph' && !isInTag(node) ? readRows((file.text ?? '').slice(node.start, node.end)) : [];
    const [first, second] = rows;
    if (first === undefined || second === undefined) continue;
    const line = `|${' --- |'.repeat(Math.min(20, first.split('|').length - 2))}`;
    const message = /^[-:|\s]+$/.test(second)
      ? {
          nb: 'Tabellen vises som vanlig tekst, fordi linjen med --- ikke har like mange ruter som den over.',
          en: 'The table shows as plain text, because the line with --- has not as many cells as the one above.',
        }
      : {
          nb: 'Tabellen vises som vanlig tekst, fordi den mangler linjen med --- under den første.',
          en: 'The table shows as plain text, because it lacks the line with --- below the first.',
        };
    yield { file, at: node.start, message, fix: { nb: `Skriv på linje to: ${line}`, en: `Write on line two: ${line}` } };
  }
}

function isInTag({ parent }: WrittenNode): boolean {
  return parent !== undefined && isTag(parent) && parent.name === 'Diagram';
}

/** The lines of a paragraph where all of them begin and end with `|`; else none. */
function readRows(paragraph: string): readonly string[] {
  if (!paragraph.startsWith('|')) return [];
  const rows = paragraph.split('\n').map((row) => row.trim());
  return rows.every((row) => row.length > 2 && row.startsWith('|') && row.endsWith('|')) ? rows : [];
}
