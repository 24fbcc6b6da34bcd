import { slugify } from '../../lib/slug.ts';
import { faults, inEnglish } from '../../schemas/faults.ts';
import { findSlip } from '../close.ts';
import type { Words } from '../finding.ts';
import { kinds } from '../../schemas/kinds.ts';
import type { YamlPath } from '../manuscript/yaml.ts';
import { fieldsInside, listIssues } from './issues.ts';
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
  if (typeof written === 'number' || typeof written === 'boolean') {
    const quoted = quote(placed);
    if (quoted) return { nb: `Sett verdien i anførselstegn. Skriv: ${quoted}`, en: `Put the value in quotes. Write: ${quoted}` };
  }
  if (message === faults.record.nb) {
    const fields = listInner(placed);
    if (fields !== '') return { nb: `Her skal det stå felt. Skriv: ${fields}`, en: `Fields belong here. Write: ${fields}` };
  }
  const right = message === faults.idLetters.nb ? slugify(String(written)) : findSlip(String(written), values.map(String));
  if (right === undefined || right === '' || typeof written === 'object') return words;
  return message === faults.idLetters.nb
    ? { nb: `${words.nb} Skriv: ${right}`, en: `${words.en} Write: ${right}` }
    : { nb: `${words.nb} Mente du «${right}»?`, en: `${words.en} Did you mean “${right}”?` };
}

/** The value in quotes, where a text that looks like a number would then do. */
function quote({ document, issue, key, written }: PlacedIssue): string | undefined {
  const asText = replaceAt(document.data, issue.path, written);
  const result = kinds[document.kind].schema.safeParse(asText);
  const isLeft = result.error?.issues.some(({ path }) => path.join() === issue.path.join());
  return isLeft ? undefined : `${key}: '${written}'`;
}

/** A copy of what was written with another value at a place. */
function replaceAt(data: unknown, [step, ...rest]: YamlPath, value: unknown): unknown {
  if (step === undefined) return value;
  if (Array.isArray(data)) return data.map((item: unknown, index) => (index === step ? replaceAt(item, rest, value) : item));
  if (typeof data !== 'object' || data === null) return data;
  return Object.fromEntries(
    Object.entries(data).map(([key, own]) => [key, key === step ? replaceAt(own, rest, value) : (own as unknown)]),
  );
}

/** The fields that belong inside one, as an author would write them on a line. */
function listInner({ document, issue, key }: PlacedIssue): string {
  if (issue.path.length === 0) return '';
  const inner = fieldsInside(document.kind, issue.path);
  const required = inner.filter(({ isRequired }) => isRequired);
  const names = [...new Set((required.length > 0 ? required : inner).map(({ name }) => name))];
  return names.length === 0 ? '' : `${key}: { ${names.map((name) => `${name}: …`).join(', ')} }`;
}
