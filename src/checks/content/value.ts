import { findNearest } from '../../lib/nearest.ts';
import { countSlips } from '../../lib/slips.ts';
import { slugify } from '../../lib/slug.ts';
import { faults, inEnglish } from '../../schemas/faults.ts';
import type { Words } from '../finding.ts';
import { listIssues } from './issues.ts';
import type { PlacedIssue } from './issues.ts';
import { shorten } from '../shorten.ts';
import type { Rule } from './rule.ts';

const dates: readonly string[] = [faults.date.nb, faults.noDate.nb];

/** Values their field cannot hold; dates and what is missing have rules of their own. */
export const value: Rule = {
  id: 'value',
  severity: 'error',
  about: {
    nb: 'Et felt inneholder det slaget verdi det er laget for: en tekst, et tall, en liste, en id, en adresse.',
    en: 'A field holds the kind of value it is made for: a text, a number, a list, an id, an address.',
  },
  example: 'topics: [film]',
  *find(manuscript) {
    for (const placed of listIssues(manuscript)) {
      const { document, issue, key, written, at } = placed;
      const isOwn = !issue.isMissing && issue.code !== 'unrecognized_keys' && !dates.includes(issue.message);
      if (!isOwn) continue;
      const isPlain = written !== '' && typeof readValue(placed) !== 'object';
      yield {
        file: document.file,
        at,
        message: isPlain
          ? { nb: `${key}: «${written}» kan ikke stå her.`, en: `${key}: “${written}” cannot stand here.` }
          : { nb: `${key}: dette kan ikke stå slik.`, en: `${key}: this cannot stand like this.` },
        fix: suggest(placed),
      };
    }
  },
};

function readValue({ document, issue }: PlacedIssue): unknown {
  return issue.path.reduce<unknown>(
    (found, step) => (typeof found === 'object' && found !== null ? Object.entries(found).find(([key]) => key === String(step))?.[1] : undefined),
    document.data,
  );
}

/** What the schema says, and the value itself made right where that can be done. */
function suggest(placed: PlacedIssue): Words {
  const { message, values } = placed.issue;
  const words = { nb: message, en: inEnglish(message) ?? message };
  const written = readValue(placed);
  if (message === faults.list.nb && typeof written === 'string')
    return { nb: `Skriv: ${placed.key}: [${shorten(written)}]`, en: `Write: ${placed.key}: [${shorten(written)}]` };
  const right = message === faults.idLetters.nb ? slugify(String(written)) : findLikely(String(written), values.map(String));
  if (right === undefined || right === '' || typeof written === 'object') return words;
  return { nb: `${words.nb} Mente du «${right}»?`, en: `${words.en} Did you mean “${right}”?` };
}

/** The nearest of the values that would do, when it is near enough to be what was meant. */
function findLikely(written: string, values: readonly string[]): string | undefined {
  const nearest = findNearest(written, values);
  return nearest !== undefined && countSlips(written, nearest) <= Math.max(1, written.length / 3) ? nearest : undefined;
}
