import type { Finding, Position, Words } from '../finding.ts';
import type { WrittenFile } from '../manuscript/files.ts';
import type { Manuscript } from '../manuscript/manuscript.ts';

/** Something authors must or should do; one file for each, named by its id. */
export interface Rule {
  /** Small letters and hyphens; printed in annotations and JSON, and never changed. */
  id: string;
  severity: Finding['severity'];
  /** What is demanded, in one sentence; printed in the author guide. */
  about: Words;
  /** The right form, as an author would write it. */
  example: string;
  /** Everything in the manuscript that breaks the rule. */
  find(manuscript: Manuscript): Iterable<Fault>;
}

/** A place where a rule is broken. */
export interface Fault {
  file: Pick<WrittenFile, 'path' | 'lines'>;
  /** The place: a character counted from 0, or a line and column. */
  at: number | Position;
  /** What is wrong. */
  message: Words;
  /** What to do, as a whole sentence. */
  fix: Words;
}
