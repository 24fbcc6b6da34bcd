import { readNumber } from '~/lib/cost-sheet/numbers';
import type { NumberKind, WrittenNumber } from '~/lib/cost-sheet/numbers';
import { incomeGroups } from '~/lib/cost-sheet/sheet';
import type { IncomeGroup, SheetValues } from '~/lib/cost-sheet/sheet';
import type { SheetWords } from './words';

/** The sheet's fields, in the order they stand in. */
export function listFields(sheet: HTMLElement): readonly HTMLInputElement[] {
  return [...sheet.querySelectorAll<HTMLInputElement>('input[data-kind]')];
}

/** The number in a field. */
export function readField(field: HTMLInputElement, decimal: ',' | '.'): WrittenNumber {
  return readNumber(field.value, field.dataset['kind'] as NumberKind, decimal);
}

/** Says at the field what is wrong with its number, and takes the word back when it is mended. */
export function tellFault(field: HTMLInputElement, written: WrittenNumber, { faults }: SheetWords): void {
  const fault = written && 'fault' in written ? faults[written.fault] : '';
  const place = field.parentElement?.querySelector('.cost-fault');
  if (place && place.textContent !== fault) place.textContent = fault;
  if (fault) field.setAttribute('aria-invalid', 'true');
  else field.removeAttribute('aria-invalid');
}

/** Whether a field of the sheet has something in it that is no number it can take. */
export function hasFault(sheet: HTMLElement, decimal: ',' | '.'): boolean {
  return listFields(sheet).some((field) => 'fault' in (readField(field, decimal) ?? {}));
}

/** Every number in the sheet. */
export function readValues(sheet: HTMLElement, decimal: ',' | '.'): SheetValues {
  const groups: Record<IncomeGroup, Record<string, number>> = { disability: {}, social: {} };
  const team: Record<string, number> = {};
  for (const field of listFields(sheet)) {
    const written = readField(field, decimal);
    if (!written || 'fault' in written) continue;
    const group = incomeGroups.find((name) => field.id.startsWith(`${name}-`));
    if (group) groups[group][field.id.slice(group.length + 1)] = written.value;
    else team[field.id] = written.value;
  }
  return { team, groups, uncertainty: team['uncertainty'] };
}
