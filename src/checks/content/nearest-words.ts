import { findNearest } from '../../lib/nearest.ts';
import type { Words } from '../finding.ts';

/** «Mente du …?» with the nearest of what there is; says so when there is nothing. */
export function meant(written: string, known: Iterable<string>): Words {
  const nearest = findNearest(written, known);
  if (nearest === undefined) return { nb: 'Der står ingenting ennå.', en: 'There is nothing there yet.' };
  return { nb: `Mente du «${nearest}»?`, en: `Did you mean “${nearest}”?` };
}
