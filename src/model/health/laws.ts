import type { PlainDate } from '~/lib/plain-date';
import type { Entries } from '../entries';
import { yearBefore } from './today';

/** A rule of a law, by the law's name and the rule's section. */
interface PlacedRule {
  law: string;
  section: string | undefined;
}

/** Rules of law nobody has read for a year or more. */
export interface LawHealth {
  total: number;
  never: readonly PlacedRule[];
  /** Rules read too long ago, the longest first. */
  old: readonly (PlacedRule & { checked: PlainDate })[];
}

/** Finds the rules of law that are due to be read again where the law itself stands. */
export function findLawHealth({ laws }: Pick<Entries, 'laws'>, today: PlainDate): LawHealth {
  const limit = yearBefore(today);
  const rules = laws.flatMap(({ data: { name, rules: own } }) =>
    own.map(({ section, checked }) => ({ law: name.nb, section, checked })),
  );
  return {
    total: rules.length,
    never: rules.filter(({ checked }) => checked === undefined),
    old: rules
      .flatMap(({ checked, ...rule }) => (checked !== undefined && checked <= limit ? [{ ...rule, checked }] : []))
      .sort((a, b) => Number(a.checked > b.checked) - Number(a.checked < b.checked)),
  };
}
