import { formatDate } from '~/i18n/dates';
import type { Locale } from '~/i18n/locales';
import { wordsOf } from '~/i18n/words';
import { slugify } from '~/lib/slug';
import type { LawEntry } from '~/schemas/law';
import type { Entry } from './entries';
import type { Source } from './source';

/** A rule of a law in one language. */
export interface LawRule {
  /** Where a link to the rule leads on the page that shows it. */
  id: string;
  /** The section, or «hele loven». */
  section: string;
  meaning: string;
  /** What is known of when it holds: «gjelder fra 1. juli 2023». */
  dates: readonly string[];
  sources: readonly Source[];
  link: string | undefined;
  /** The day somebody read the rule itself, in words; undefined when nobody has. */
  checked: string | undefined;
}

/** A law in one language, with its rules in the order of the file. */
export interface Law {
  id: string;
  name: string;
  /** Its date and number, as far as they are known: «20. desember 2022 nr. 121». */
  act: string | undefined;
  rules: readonly LawRule[];
}

/** Builds the laws of a language, sorted by its alphabet. */
export function buildLaws(
  entries: readonly Entry<LawEntry>[],
  sources: ReadonlyMap<string, Source>,
  locale: Locale,
): readonly Law[] {
  const compare = new Intl.Collator(wordsOf(locale).dateLocale).compare;
  return entries
    .map(({ id, data: { name, date, number, rules } }) => ({
      id,
      name: name[locale],
      act: date && nameAct(formatDate(date, locale), number, locale),
      rules: rules.map((rule) => buildRule(rule, { id, sources, locale })),
    }))
    .sort((a, b) => compare(a.name, b.name));
}

function nameAct(date: string, number: number | undefined, locale: Locale): string {
  return number === undefined ? date : wordsOf(locale).laws.act(date, number);
}

function buildRule(
  { section, meaning, from, changed, repealed, sources: ids, link, checked }: LawEntry['rules'][number],
  { id, sources, locale }: { id: string; sources: ReadonlyMap<string, Source>; locale: Locale },
): LawRule {
  const words = wordsOf(locale).laws;
  const day = (date: string) => formatDate(date, locale);
  return {
    id: section === undefined ? id : `${id}-${slugify(section)}`,
    section: section ?? words.whole,
    meaning: meaning[locale],
    dates: [
      ...(from ? [words.from(day(from))] : []),
      ...(changed ? [words.changed(day(changed))] : []),
      ...(repealed ? [words.repealed(day(repealed))] : []),
    ],
    sources: ids.map((source) => sources.get(source)).filter((source) => source !== undefined),
    link,
    checked: checked && day(checked),
  };
}
