import type { NumberFault } from '~/lib/cost-sheet/numbers';

/** What the page has written for the sheet to say. */
export interface SheetWords {
  less: string;
  more: string;
  span: string;
  never: string;
  over: string;
  summary: string;
  missing: string;
  faulty: string;
  notKept: string;
  units: { people: string; kroner: string };
  faults: Readonly<Record<NumberFault, string>>;
  csvHead: { row: string; number: string; low: string; high: string; formula: string };
}
