import { formatCsv } from '~/lib/csv';
import type { CsvRow } from '~/lib/csv';
import type { SheetResult, SheetResults } from '~/lib/cost-sheet/sheet';
import { listFields, readField } from './fields';
import type { SheetWords } from './words';

/** The sheet as a table of its fields and answers, with the formulas; while a field has a fault, each answer says so. */
export function writeTable(
  sheet: HTMLElement,
  { results, words, decimal }: { results: SheetResults | undefined; words: SheetWords; decimal: ',' | '.' },
): string {
  const { row, number, low, high, formula } = words.csvHead;
  return formatCsv([
    [row, number, low, high, formula],
    ...listWritten(sheet, decimal),
    ...listAnswers(sheet, results, words),
  ]);
}

function listWritten(sheet: HTMLElement, decimal: ',' | '.'): readonly CsvRow[] {
  return listFields(sheet).map((field) => {
    const written = readField(field, decimal);
    const legend = field.closest('fieldset')?.querySelector('legend')?.textContent ?? '';
    const label = field.labels?.[0]?.textContent ?? '';
    return [`${legend}: ${label}`, written && 'value' in written ? written.value : field.value.trim(), '', '', ''];
  });
}

function listAnswers(
  sheet: HTMLElement,
  results: SheetResults | undefined,
  { faulty, never }: SheetWords,
): readonly CsvRow[] {
  const say = (value: number) => (Number.isFinite(value) ? value : never);
  return [...sheet.querySelectorAll<HTMLElement>('[data-result]')].map((place) => {
    const result = results ? (results[place.dataset['result'] as SheetResult] ?? '') : faulty;
    const term = place.previousElementSibling;
    const label = term?.firstChild?.textContent?.trim() ?? '';
    const formula = term?.querySelector('small')?.textContent?.replace(/^= /, '') ?? '';
    if (typeof result === 'object') return [label, say(result.value), say(result.low), say(result.high), formula];
    return [label, result, '', '', formula];
  });
}
