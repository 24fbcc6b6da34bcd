import type { AuthorFault } from './author-fault.ts';
import { readWords } from './html-parts.ts';

/** A table of numbers: what its columns of numbers are called, and a named row of them each. */
export interface ChartTable {
  series: readonly string[];
  groups: readonly { name: string; values: readonly { value: number; text: string }[] }[];
}

/** Columns of numbers a chart can tell apart. */
const most = 3;

/** Reads the table out of HTML the build made from Markdown; gives what is wrong with it when it cannot be drawn. */
export function readChartTable(html: string, unit: string): ChartTable | AuthorFault {
  const rows = [...html.matchAll(/<tr[^>]*>([\s\S]*?)<\/tr>/g)].map(([, row = '']) =>
    [...row.matchAll(/<t[hd][^>]*>([\s\S]*?)<\/t[hd]>/g)].map(([, cell = '']) => readWords(cell)),
  );
  const [head = [], ...body] = rows;
  if (body.length === 0) return { wrong: 'Her står ingen tabell med tall.', write: example };
  if (head.length < 2 || head.length > most + 1)
    return {
      wrong: `Tabellen har ${head.length} ${head.length === 1 ? 'kolonne' : 'kolonner'}.`,
      write: `Bruk én kolonne med navn og én til ${most} med tall. ${example}`,
    };
  const wrong = body.flatMap(([, ...cells]) => cells).find((cell) => readNumber(cell, unit) === undefined);
  if (wrong !== undefined)
    return {
      wrong: `«${wrong}» er ikke et tall diagrammet kan tegne.`,
      write: 'Skriv bare tall fra 0 og opp, slik: 12 eller 83,5 eller 1 200.',
    };
  return {
    series: head.slice(1),
    groups: body.map(([name = '', ...cells]) => ({
      name,
      values: cells.map((text) => ({ value: readNumber(text, unit) ?? 0, text: addUnit(text, unit) })),
    })),
  };
}

const example = 'Skriv en tabell med navn og tall: «| By | Andel |», «| --- | --: |», «| Namsos | 83 |».';

/** A number as Norwegians write it, `1 200` or `83,5`, with or without the unit; undefined for anything else. */
function readNumber(cell: string, unit: string): number | undefined {
  const digits = (unit !== '' && cell.endsWith(unit) ? cell.slice(0, -unit.length) : cell).replace(/\s/g, '');
  return /^\d+(?:,\d+)?$/.test(digits) ? Number(digits.replace(',', '.')) : undefined;
}

/** A short unit stands after each number; a longer one is said once, above the chart. */
function addUnit(text: string, unit: string): string {
  return isShort(unit) && !text.endsWith(unit) ? `${text}\u00a0${unit}` : text;
}

/** Whether a unit is short enough to stand after every number: `%` or `kr`. */
export function isShort(unit: string): boolean {
  return unit !== '' && unit.length <= 3;
}
