import { datePartsOf } from './cited.ts';
import type { Cited } from './cited.ts';

const types = { text: 'ELEC', film: 'MPCT', clip: 'VIDEO' } as const satisfies Record<Cited['kind'], string>;

/** A work as RIS: one field on each line, named by two letters, the kind first and `ER` last. */
export function writeRis(cited: Cited): string {
  const [year, ...rest] = datePartsOf(cited);
  const fields: readonly (readonly [string, string | undefined])[] = [
    ['TY', types[cited.kind]],
    ['ID', cited.key],
    ...cited.authors.map(
      (author) => ['AU', 'group' in author ? author.group : `${author.family}, ${author.given}`] as const,
    ),
    ['TI', cited.title],
    ['T2', cited.container],
    ['PB', cited.publisher],
    ['PY', year?.toString()],
    // Year, month, day and what else there is to say, with a stroke after each of the first three.
    ['DA', rest.length === 2 ? `${[year, ...rest].map(pad).join('/')}/` : undefined],
    ['LA', cited.language],
    ['AB', cited.summary],
    ['UR', cited.url],
    ['ER', ''],
  ];
  return fields.flatMap(([tag, value]) => (value === undefined ? [] : [`${tag}  - ${onOneLine(value)}\r\n`])).join('');
}

function pad(part: number | undefined): string {
  return String(part).padStart(2, '0');
}

function onOneLine(value: string): string {
  return value.replace(/\s*[\r\n]+\s*/g, ' ').trim();
}
