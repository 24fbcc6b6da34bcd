import { readFileSync } from 'node:fs';
import { findWithdrawn } from './withdrawals.ts';
import type { Withdrawal } from './withdrawals.ts';
import { readCues } from '../lib/vtt.ts';

/** What stands where something was taken out. The words need no quotation marks in YAML and mean nothing in Markdown. */
const notices = {
  nb: { name: '(navnet er fjernet)', line: '(utsagnet er fjernet)' },
  nn: { name: '(namnet er fjerna)', line: '(utsegna er fjerna)' },
  en: { name: '(name removed)', line: '(statement removed)' },
} as const;

type Language = keyof typeof notices;

/**
 * A content file as written, without the names and lines of those who have withdrawn: in words, in ids and in links. A
 * web address that holds a name is cut to its site, so that what is left leads somewhere. Every file is changed the same
 * way before it is read, so that references still meet.
 */
export function redact(source: string, withdrawals: readonly Withdrawal[], language: string): string {
  if (withdrawals.length === 0) return source;
  return withdrawals.reduce((text, withdrawal) => redactPerson(text, withdrawal, language), source.normalize('NFC'));
}

/** An MDX text as written, without those who have withdrawn; its language stands in its name: `film.nb.mdx`. */
export function readRedacted(path: string, withdrawals: readonly Withdrawal[]): string {
  const language = /\.([a-z]+)\.mdx$/.exec(path)?.[1] ?? '';
  return redact(readFileSync(path, 'utf8'), withdrawals, language);
}

/** A WebVTT file without the cues of those who have withdrawn, and without their names in other cues. */
export function redactTrack(source: string, withdrawals: readonly Withdrawal[], language: string): string {
  if (withdrawals.length === 0) return source;
  const blocks = source.replace(/\r\n?/g, '\n').split(/\n{2,}/);
  const kept = blocks.filter((block) => {
    const { cues } = readCues(`WEBVTT\n\n${block}\n`);
    return !cues.some(({ speakers }) => findWithdrawn(withdrawals, speakers).length > 0);
  });
  return redact(`${kept.join('\n\n').trimEnd()}\n`, withdrawals, language);
}

function redactPerson(source: string, withdrawal: Withdrawal, language: string): string {
  const { address, id, line, name } = patternsOf(withdrawal);
  const withNotice = (text: string, pattern: RegExp, kind: 'name' | 'line') =>
    text.replace(pattern, (_found, offset: number) => notices[languageAt(text, offset, language)][kind]);
  const { replacement } = withdrawal;
  // A link to the person's place on a page keeps the page.
  const withoutIds = source.replace(address, '$1').replace(id, replacement).replaceAll(`#${replacement}`, '');
  return withNotice(withNotice(withoutIds, line, 'line'), name, 'name');
}

/** How a person's name and lines are found in a file; a type rather than an interface, so that all of them can be listed. */
type Patterns = {
  /** A web address that holds the name; its site is the first group. */
  address: RegExp;
  /** The person's id, or the name as part of another id. */
  id: RegExp;
  line: RegExp;
  /** The name as written or in capitals, with a Norwegian genitive s. */
  name: RegExp;
};

/** Builds the patterns that find a person; each finds nothing when there is nothing to look for. */
export function patternsOf({ names, slugs, lines }: Withdrawal): Patterns {
  const slug = anyOf(slugs.map((text) => text.replace(/[^\w-]/g, '')));
  const address = `(https?://[^/\\s"'<>)]+/)[^\\s"'<>)]*?(?<![a-z0-9])${slug}(?![a-z0-9])[^\\s"'<>)]*`;
  const [id = '', ...parts] = slugs;
  const inId = `(?<![\\p{L}\\d-])${anyOf([id])}(?![\\p{L}\\d-])|(?<=[a-z\\d]-)${anyOf(parts)}(?![a-z\\d])|(?<![a-z\\d])${anyOf(parts)}(?=-[a-z\\d])`;
  const written = names.flatMap((name) => [name, name.toUpperCase()]);
  return {
    address: new RegExp(address, 'giu'),
    id: new RegExp(`(?:${inId})(?![\\w-]*\\.(?:jpe?g|png|webp|avif|mp4|vtt))`, 'gu'),
    line: new RegExp(anyOf(lines.map(loosely)), 'giu'),
    name: new RegExp(`(?<![\\p{L}\\d])${anyOf(written.map(loosely))}(?:s|S)?(?![\\p{L}\\d])`, 'gu'),
  };
}

/** One of several patterns; one that nothing fits when there are none. */
function anyOf(patterns: readonly string[]): string {
  const own = patterns.filter((text) => text !== '').sort((a, b) => b.length - a.length);
  return own.length === 0 ? '(?!)' : `(?:${own.join('|')})`;
}

/** A text as a pattern that any kind and number of spaces fits, also where a line is broken. */
function loosely(text: string): string {
  return text
    .normalize('NFC')
    .split(/\s+/)
    .map((word) => word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'))
    .join('\\s+');
}

/** The language of a place in a file: that of the key it stands under (`en: …`), else the file's. */
function languageAt(text: string, offset: number, language: string): Language {
  const line = text.slice(text.lastIndexOf('\n', offset) + 1, offset);
  const key = [...line.matchAll(/(?:^|[\s{,])(nb|nn|en):\s/g)].at(-1)?.[1];
  const wanted = key ?? language;
  return wanted in notices ? (wanted as Language) : 'nb';
}
