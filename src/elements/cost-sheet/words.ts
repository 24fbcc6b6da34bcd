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
  units: { people: string; kroner: string };
  faults: Readonly<Record<NumberFault, string>>;
  csvHead: { row: string; number: string; low: string; high: string; formula: string };
}

/** Puts values in the places a sentence has for them: `{amount} kr`. */
export function fill(sentence: string, values: Readonly<Record<string, string>>): string {
  return sentence.replace(/\{(\w+)\}/g, (place, name: string) => values[name] ?? place);
}
