import type { Bilingual } from '../lib/bilingual.ts';

/** The same sentence in the two languages maintainers read. */
export type Words = Bilingual;

/** A place in a text file, counted from 1; columns count UTF-16 units, as editors do. */
export interface Position {
  line: number;
  column: number;
}

/** Something to mend, found before a build in what authors wrote or after it in the finished site. */
export interface Finding extends Position {
  /** The file to open, from the folder the command runs in: `content/films/elven/film.nb.mdx`. */
  file: string;
  /** The id of the rule that is broken. */
  rule: string;
  /** An error stops the build; a warning is told and stops nothing. */
  severity: 'error' | 'warning';
  /** What is wrong: `published: «18. mai 2019» er ikke en dato på formen ÅÅÅÅ-MM-DD.` */
  message: Words;
  /** What to do, as a whole sentence that says its verb: `Skriv: published: 2019-05-18` */
  fix: Words;
}

/** Findings by file, place and rule, the same on every machine; the same finding twice is told once. */
export function sortFindings(findings: readonly Finding[]): readonly Finding[] {
  const keyed = findings.map((finding) => ({ finding, key: sortKey(finding) }));
  const once = new Map(keyed.map(({ finding, key }) => [key, finding]));
  return [...once].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, finding]) => finding);
}

function sortKey({ file, line, column, rule, message }: Finding): string {
  const place = [line, column].map((number) => String(number).padStart(9, '0'));
  return [file, ...place, rule, message.nb].join('\0');
}

/** Whether anything found stops a build. */
export function hasErrors(findings: readonly Finding[]): boolean {
  return findings.some(({ severity }) => severity === 'error');
}
