import type { Bilingual } from './bilingual.ts';
import type { AuthorFault } from './author-fault.ts';
import { readWords } from './html-parts.ts';

/** A table of numbers: what its columns of numbers are called, and a named row of them each. */
export interface ChartTable {
  series: readonly string[];
  groups: readonly { name: string; values: readonly { value: number; text: string }[] }[];
}

/** What is wrong with a table, in the two languages authors are told in, and the cell it is about; the top row has number 0. */
export interface ChartFault {
  wrong: Bilingual;
  write: Bilingual;
  cell: { row: number; column: number };
}

/** Columns of numbers a chart can tell apart. */
const most = 3;

/** Reads the table out of HTML the build made from Markdown; gives what is wrong with it when it cannot be drawn. */
export function readChartTable(html: string, unit: string): ChartTable | AuthorFault {
  const rows = [...html.matchAll(/<tr[^>]*>([\s\S]*?)<\/tr>/g)].map(([, row = '']) =>
    [...row.matchAll(/<t[hd][^>]*>([\s\S]*?)<\/t[hd]>/g)].map(([, cell = '']) => readWords(cell)),
  );
  const fault = findChartFault(rows, unit);
  if (fault) return { wrong: fault.wrong.nb, write: fault.write.nb };
  const [head = [], ...body] = rows;
  return {
    series: head.slice(1),
    groups: body.map(([name = '', ...cells]) => ({
      name,
      values: cells.map((text) => ({ value: readNumber(text, unit) ?? 0, text: addUnit(text, unit) })),
    })),
  };
}

/** What keeps a table from being drawn, given as the words of its cells, the top row first; undefined when nothing does. */
export function findChartFault(rows: readonly (readonly string[])[], unit: string): ChartFault | undefined {
  const [head = [], ...body] = rows;
  const top = { row: 0, column: 0 };
  if (body.length === 0)
    return {
      wrong: { nb: 'Her står ingen tabell med tall.', en: 'There is no table of numbers here.' },
      write: example,
      cell: top,
    };
  if (head.length < 2 || head.length > most + 1)
    return {
      wrong: {
        nb: `Tabellen har ${head.length} ${head.length === 1 ? 'kolonne' : 'kolonner'}.`,
        en: `The table has ${head.length} ${head.length === 1 ? 'column' : 'columns'}.`,
      },
      write: {
        nb: `Bruk én kolonne med navn og én til ${most} med tall. ${example.nb}`,
        en: `Use one column of names and one to ${most} of numbers. ${example.en}`,
      },
      cell: top,
    };
  const numbers = body.flatMap((cells, row) => cells.slice(1).map((text, column) => ({ text, row, column })));
  const wrong = numbers.find(({ text }) => readNumber(text, unit) === undefined);
  return (
    wrong && {
      wrong: {
        nb: `«${wrong.text}» er ikke et tall diagrammet kan tegne.`,
        en: `“${wrong.text}” is not a number the chart can draw.`,
      },
      write: {
        nb: 'Skriv bare tall fra 0 og opp, slik: 12 eller 83,5 eller 1 200.',
        en: 'Write only numbers from 0 and up, like this: 12 or 83,5 or 1 200.',
      },
      cell: { row: wrong.row + 1, column: wrong.column + 1 },
    }
  );
}

const example = {
  nb: 'Skriv en tabell med navn og tall: «| By | Andel |», «| --- | --: |», «| Namsos | 83 |».',
  en: 'Write a table of names and numbers: “| Town | Share |”, “| --- | --: |”, “| Namsos | 83 |”.',
};

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
