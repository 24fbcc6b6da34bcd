import type { CsvWords } from '~/lib/self-assessment/csv';
import type { FileFault } from '~/lib/self-assessment/file';

/** What the element says, each in the page's language, with {name}, {count} and {place} where they belong. */
export type Words = CsvWords &
  Record<
    | FileFault
    | 'mark'
    | 'fileName'
    | 'of'
    | 'now'
    | 'saved'
    | 'opened'
    | 'unknown'
    | 'edition'
    | 'noDate'
    | 'brought'
    | 'cleared'
    | 'replace'
    | 'safe'
    | 'unreadable',
    string
  >;

/** Puts what is told into a sentence: `{name}` becomes the name. */
export function fillIn(sentence: string, told: Readonly<Record<string, string | number>>): string {
  return sentence.replace(/\{(\w+)\}/g, (whole, key: string) => String(told[key] ?? whole));
}
