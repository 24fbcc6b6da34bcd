import type { Author, Cited } from './cited.ts';

/** What APA 7 says otherwise in another language. */
export interface ApaWords {
  /** What stands for a date nobody knows: `u.å.`, `n.d.` */
  noDate: string;
  /** What stands in brackets after the title of a film or a clip. */
  film: string;
  clip: string;
  /** What more than two authors are shortened to beside the first: `mfl.`, `et al.` */
  others: string;
  /** What stands before the last of several authors in a list: `&`, or `, &` in English. */
  and: string;
  /** What a film’s or a clip’s container is introduced by: `I`, `In`. */
  within: string;
}

/** A reference in three, since the title is set in italics where that can be done. */
export interface Reference {
  before: string;
  title: string;
  after: string;
}

/** A work as APA 7 lists it: who (when). What [film]. Where. Address. `dateText` is its date as the style writes it. */
export function writeReference(cited: Cited, dateText: string | undefined, words: ApaWords): Reference {
  const authors = listAuthors(cited.authors, words);
  const who = cited.role === undefined ? authors : `${authors} (${cited.role})`;
  const date = `(${dateText ?? words.noDate}).`;
  const kind = cited.kind === 'text' ? undefined : [words[cited.kind], cited.range].filter(Boolean).join(', ');
  const title = kind === undefined ? endSentence(cited.title) : cited.title;
  const end = [...listPlaces(cited, words), cited.url].join(' ');
  const bracket = kind === undefined ? '' : ` [${kind}].`;
  // A work by nobody we know stands under its title, and the date comes after.
  if (authors === '') return { before: '', title, after: `${bracket} ${date} ${end}` };
  return { before: `${endSentence(who)} ${date} `, title, after: `${bracket} ${end}` };
}

/** Where a work stands and who published it; who is its author already is not said twice. */
function listPlaces({ kind, container, publisher, authors }: Cited, { within }: ApaWords): readonly string[] {
  const own = authors.map((author) => ('group' in author ? author.group : ''));
  const places = [container && kind === 'clip' ? `${within} ${container}` : container, publisher];
  const others = places.filter((place) => place !== undefined && !own.includes(place)) as readonly string[];
  return [...new Set(others)].map(endSentence);
}

/** Who and when, as it stands in the text after what is quoted: `Elven, 2026`. */
export function writeShortReference({ authors, title, date }: Cited, words: ApaWords): string {
  const names = authors.map((author) => ('group' in author ? author.group : author.family));
  const [first = `«${title}»`, second] = names;
  const who = names.length > 2 ? `${first} ${words.others}` : [first, second].filter(Boolean).join(' & ');
  return `${who}, ${date?.slice(0, 4) ?? words.noDate}`;
}

/** A reference as one line of text. */
export function joinReference({ before, title, after }: Reference): string {
  return before + title + after;
}

function listAuthors(authors: readonly Author[], { and }: ApaWords): string {
  const names = authors.map((author) =>
    'group' in author ? author.group : `${author.family}, ${initials(author.given)}`,
  );
  return [names.slice(0, -1).join(', '), names.at(-1) ?? '']
    .filter((part) => part !== '')
    .join(and.startsWith(',') ? `${and} ` : ` ${and} `);
}

/** `Kari Anne-Lise` → `K. A.-L.` */
function initials(given: string): string {
  return given
    .split(/\s+/)
    .map((name) =>
      name
        .split('-')
        .map((part) => `${[...part][0] ?? ''}.`)
        .join('-'),
    )
    .join(' ');
}

/** A sentence with its full stop, unless a mark ends it already. */
function endSentence(text: string): string {
  return /[.?!…]$/.test(text) ? text : `${text}.`;
}
