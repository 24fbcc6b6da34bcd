import type { NumberKind } from './numbers';

/** How people are grouped, because what the municipality pays of a rent depends on their income. */
export const incomeGroups = ['disability', 'social'] as const;

/** A group of people with the same kind of income. */
export type IncomeGroup = (typeof incomeGroups)[number];

/** The fields about the team, with what each counts. */
export const teamFields = {
  staff: 'amount',
  costPerYear: 'amount',
  pay: 'amount',
  running: 'amount',
  rent: 'amount',
  participantsPerStaff: 'amount',
} as const satisfies Record<string, NumberKind>;

/** The fields about each group, with what each counts. */
export const groupFields = {
  count: 'whole',
  perNight: 'amount',
  perMonth: 'amount',
  followUp: 'amount',
  rentShare: 'amount',
} as const satisfies Record<string, NumberKind>;

/** A field about the team. */
export type TeamField = keyof typeof teamFields;

/** A field about a group. */
export type GroupField = keyof typeof groupFields;

/** What is written in the sheet; what nobody has written is left out. */
export interface SheetValues {
  team: Readonly<Partial<Record<TeamField, number>>>;
  groups: Readonly<Record<IncomeGroup, Readonly<Partial<Record<GroupField, number>>>>>;
  /** How far every number may be off, in per cent. */
  uncertainty?: number | undefined;
}

/** A result with how low and how high it may be. */
export interface Span {
  value: number;
  low: number;
  high: number;
}

/** What comes out of the sheet; undefined where too little is written. */
export interface SheetResults {
  costPerYear: number | undefined;
  capacity: number | undefined;
  perPlaceYear: number | undefined;
  perPlaceMonth: number | undefined;
  participants: number;
  perParticipantMonth: number | undefined;
  todayMonth: number | undefined;
  teamMonth: number | undefined;
  /** What is saved a month; below zero when the team costs more than today. */
  difference: Span | undefined;
  /** How many participants it takes for the team to cost no more than today; `Infinity` when no number is enough. */
  breakEven: Span | undefined;
}

/** A result of the sheet. */
export type SheetResult = keyof SheetResults;

const monthsPerYear = 12;
/** Nights of an average month. */
const nightsPerMonth = 365 / monthsPerYear;

/** Works the sheet out. */
export function workOut({ team, groups, uncertainty = 0 }: SheetValues): SheetResults {
  const costPerYear = team.costPerYear ?? sumWritten([team.pay, team.running, team.rent]);
  const capacity = multiply(team.staff, team.participantsPerStaff);
  const perPlaceYear = divide(costPerYear, capacity);
  const people = incomeGroups.map((group) => readGroup(groups[group]));
  const participants = people.reduce((sum, { count }) => sum + count, 0);
  const own = people.filter(({ count }) => count > 0);
  const isKnown = own.length > 0 && own.every(({ isWritten }) => isWritten);
  const todayMonth = isKnown ? sum(own.map(({ count, today }) => count * today)) : undefined;
  const rents = sum(own.map(({ count, rentShare }) => count * rentShare));
  const monthly = divide(costPerYear, monthsPerYear);
  const at = (off: number) => compare({ monthly, today: todayMonth, rents, participants, off });
  const [worst, usual, best] = [at(uncertainty / 100), at(0), at(-uncertainty / 100)];
  return {
    costPerYear,
    capacity,
    perPlaceYear,
    perPlaceMonth: divide(perPlaceYear, monthsPerYear),
    participants,
    perParticipantMonth: divide(monthly, participants),
    todayMonth,
    teamMonth: monthly === undefined || !isKnown ? undefined : monthly + rents,
    difference: toSpan(worst?.difference, usual?.difference, best?.difference),
    breakEven: toSpan(best?.breakEven, usual?.breakEven, worst?.breakEven),
  };
}

/** What a team costs for each participant a month, when it has so many. */
export function costPerParticipantMonth(costPerYear: number, participants: number): number | undefined {
  return divide(costPerYear / monthsPerYear, participants);
}

interface Comparison {
  /** What the team costs a month. */
  monthly: number | undefined;
  /** What all participants together cost a month today. */
  today: number | undefined;
  /** What the municipality would pay of all their rents. */
  rents: number;
  participants: number;
  /** How far everything is off: above zero, today is cheaper and the team dearer than written. */
  off: number;
}

function compare({ monthly, today, rents, participants, off }: Comparison) {
  if (monthly === undefined || today === undefined) return undefined;
  const team = monthly * (1 + off);
  const saved = today * (1 - off) - rents * (1 + off);
  const savedEach = saved / participants;
  // Rounding in the last decimals must not ask for one participant more.
  const needed = savedEach > 0 ? Math.ceil(team / savedEach - 1e-9) : Number.POSITIVE_INFINITY;
  return { difference: saved - team, breakEven: needed };
}

/** A group's numbers for one person a month; a price a month goes before one a night. */
function readGroup({ count = 0, perNight, perMonth, followUp, rentShare = 0 }: SheetValues['groups'][IncomeGroup]) {
  const housing = perMonth ?? multiply(perNight, nightsPerMonth);
  return {
    count,
    today: (housing ?? 0) + (followUp ?? 0),
    rentShare,
    isWritten: housing !== undefined || followUp !== undefined,
  };
}

function toSpan(low: number | undefined, value: number | undefined, high: number | undefined): Span | undefined {
  return low === undefined || value === undefined || high === undefined ? undefined : { value, low, high };
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}

function sumWritten(numbers: readonly (number | undefined)[]): number | undefined {
  const written = numbers.filter((number) => number !== undefined);
  return written.length === 0 ? undefined : sum(written);
}

function multiply(a: number | undefined, b: number | undefined): number | undefined {
  return a === undefined || b === undefined ? undefined : a * b;
}

/** Nothing is shared among nobody. */
function divide(a: number | undefined, b: number | undefined): number | undefined {
  return a === undefined || b === undefined || b === 0 ? undefined : a / b;
}
