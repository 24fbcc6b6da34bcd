import { findClose } from '../close.ts';
import type { Words } from '../finding.ts';

/** Ids that can be told one by one; a longer list is looked up where it stands. */
const mostTold = 8;

/**
 * What to do about an id that is not there: «Mente du …?» when one is so near that it is a slip of the pen, else what
 * there is. A guess that is wrong would put another person or source on the page.
 */
export function meant(written: string, known: Iterable<string>, place: string): Words {
  // What is no id itself is told where it stands.
  const ids = [...known].filter((id) => /^[a-z0-9]+(?:[-/][a-z0-9]+)*$/.test(id)).sort();
  const begun = ids.filter((id) => written.length > 2 && id.startsWith(`${written}-`));
  const near = findClose(written, ids) ?? (begun.length === 1 ? begun[0] : undefined);
  if (near !== undefined) return { nb: `Mente du «${near}»?`, en: `Did you mean “${near}”?` };
  if (ids.length === 0) return { nb: 'Der står ingenting ennå.', en: 'There is nothing there yet.' };
  if (ids.length <= mostTold) return { nb: `Der står: ${ids.join(', ')}.`, en: `There stands: ${ids.join(', ')}.` };
  return {
    nb: `Legg den til i ${place}, eller ta den bort her.`,
    en: `Add it to ${place}, or take it away here.`,
  };
}
