import { inLocale } from '~/i18n/locales';
import type { Locale } from '~/i18n/locales';
import { wordsOf } from '~/i18n/words';
import { formatNumber } from '~/lib/cost-sheet/numbers';
import { costPerParticipantMonth } from '~/lib/cost-sheet/sheet';
import type { CostExampleEntry } from '~/schemas/cost-example';
import { handbookPageAddress } from './address';
import type { Entries } from './entries';
import type { Page } from './frame';
import type { LocaleModel } from './locale-model';
import { numberSources } from './source';
import type { NumberedSource } from './source';

/** A figure of the example, as it is printed. */
export interface CostFigure {
  label: string;
  value: string;
  /** How we reckoned it out; undefined for what the source says itself. */
  formula: string | undefined;
}

/** The page with a published cost example and the sheet for one's own numbers. */
export interface Costs extends Page {
  name: string;
  /** The number of the example's source in the list. */
  sourceNumber: number;
  published: readonly CostFigure[];
  reckoned: readonly CostFigure[];
  included: string;
  notes: readonly string[];
  rest: string;
  cautions: readonly string[];
  others: readonly { text: string; sourceNumber: number | undefined }[];
  sources: readonly NumberedSource[];
  /** The example's own numbers for the sheet, as a reader would write them. */
  filled: Readonly<Record<'staff' | 'costPerYear' | 'participantsPerStaff', string>>;
}

/** Builds the page with the cost example in a language; undefined where nobody has written one. */
export function buildCosts(entries: Entries, model: LocaleModel): Costs | undefined {
  const example = entries.costExamples[0]?.data;
  if (!example) return undefined;
  const { locale } = model;
  const words = wordsOf(locale);
  const format = (value: number) => formatNumber(value, words.dateLocale);
  const sources = numberSources([example.source, ...example.others.map(({ source }) => source)], model.sources);
  const numberOf = (id: string) => sources.find((source) => source.id === id)?.number;
  const say = (lines: CostExampleEntry['notes']) => lines.map((line) => inLocale(line, locale));
  return {
    ...model.page(
      {
        title: inLocale(example.title, locale),
        summary: inLocale(example.summary, locale),
        source: 'cost-example.yaml',
      },
      handbookPageAddress(locale, 'costs'),
      'handbook',
      model.frame.languages.map((own) => ({ locale: own.locale, address: handbookPageAddress(own.locale, 'costs') })),
    ),
    name: inLocale(example.name, locale),
    sourceNumber: numberOf(example.source) ?? 1,
    published: listPublished(example, locale, format),
    reckoned: listReckoned(example, locale, format),
    included: inLocale(example.included, locale),
    notes: say(example.notes),
    rest: inLocale(example.rest, locale),
    cautions: say(example.cautions),
    others: example.others.map(({ text, source }) => ({
      text: inLocale(text, locale),
      sourceNumber: numberOf(source),
    })),
    sources,
    filled: {
      staff: format(example.staff),
      costPerYear: format(example.costPerYear),
      participantsPerStaff: format(example.participantsPerStaff),
    },
  };
}

type Format = (value: number) => string;

/** What the source says, figure by figure. */
function listPublished(example: CostExampleEntry, locale: Locale, format: Format): readonly CostFigure[] {
  const { rows, kroner } = wordsOf(locale).costs;
  const { participantsPerStaffSpan: staffSpan, breakEven } = example;
  const figures = [
    [rows.staff, format(example.staff)],
    [rows.costPerYear, kroner(format(example.costPerYear))],
    [rows.costPerMonth, kroner(format(example.costPerMonth))],
    [rows.participantsPerStaff, format(example.participantsPerStaff)],
    [rows.participantsPerStaffStart, `${staffSpan.from}–${staffSpan.to}`],
    [rows.participants, format(example.participants)],
    [rows.breakEven, `${breakEven.from}–${breakEven.to}`],
  ] as const;
  return figures.map(([label, value]) => ({ label, value, formula: undefined }));
}

/** What we reckon out of it, with how. */
function listReckoned(example: CostExampleEntry, locale: Locale, format: Format): readonly CostFigure[] {
  const { rows, kroner } = wordsOf(locale).costs;
  const { staff, costPerYear, participantsPerStaff, breakEven } = example;
  const room = staff * participantsPerStaff;
  const perMonth = (participants: number): CostFigure => ({
    label: rows.perMonthAt(participants),
    value: kroner(format(costPerParticipantMonth(costPerYear, participants) ?? 0)),
    formula: `${format(costPerYear)} ÷ 12 ÷ ${participants}`,
  });
  return [
    { label: rows.room, value: format(room), formula: `${staff} × ${participantsPerStaff}` },
    { label: rows.exactMonth, value: kroner(format(costPerYear / 12)), formula: `${format(costPerYear)} ÷ 12` },
    {
      label: rows.perYearAt(room),
      value: kroner(format(costPerYear / room)),
      formula: `${format(costPerYear)} ÷ ${room}`,
    },
    perMonth(room),
    perMonth(breakEven.from),
    perMonth(breakEven.to),
  ];
}
