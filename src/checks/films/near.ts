import { findNearest } from '../../lib/nearest.ts';
import type { Words } from '../finding.ts';

/** Words longer than this are no slip of anything, and would take long to compare. */
const longest = 100;

/** Asks whether the author meant the nearest of some names; says `none` where there are no names at all. */
export function askNearest(written: string, names: Iterable<string>, none: Words): Words {
  const nearest = findNearest(written.slice(0, longest), names);
  return nearest === undefined ? none : { nb: `Mente du «${nearest}»?`, en: `Did you mean “${nearest}”?` };
}
