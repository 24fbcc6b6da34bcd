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
