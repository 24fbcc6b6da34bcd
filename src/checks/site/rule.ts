import type { ContentFile } from '../../lib/content-file.ts';
import type { Finding, Words } from '../finding.ts';
import type { BuiltSite } from './site.ts';

/** Something in the finished site that breaks a rule. */
export interface Fault {
  /** The address that shows it, and the file to mend. */
  page: { address: string; source: ContentFile };
  /** What to look for in the file, the surest first, to tell line and column. */
  seek: readonly string[];
  /** What is wrong. */
  message: Words;
  /** What to do. */
  fix: Words;
}

/** Something the finished site must keep. */
export interface Rule {
  /** The name findings give. */
  id: string;
  severity: Finding['severity'];
  /** What is demanded, in one sentence. */
  about: Words;
  /** Finds what breaks it. */
  find(site: BuiltSite): readonly Fault[];
}
