import { locales } from '~/i18n/locales';
import { wordsOf } from '~/i18n/words';
import { comparisonAddress } from './address';
import type { Page } from './frame';
import type { LocaleModel } from './locale-model';
import { comparePrinciples } from './principle';
import type { ComparedPrinciples, PrincipleList } from './principle';

/** The page that lays the lists of principles side by side. */
export interface ComparisonPage extends Page {
  lists: readonly PrincipleList[];
  rows: readonly ComparedPrinciples[];
  /** The page that ties the principles to films and chapters; undefined where there is none. */
  matrix: string | undefined;
}

/** Builds the comparison of a language; nothing where there is only one list. */
export function buildComparisonPages(model: LocaleModel): readonly ComparisonPage[] {
  const { locale, principleLists: lists, connections } = model;
  if (lists.length < 2) return [];
  const { title, summary } = wordsOf(locale).principles.comparison;
  const alternates = locales
    .filter((other) => model.frame.languages.some((language) => language.locale === other))
    .map((other) => ({ locale: other, address: comparisonAddress(other) }));
  const page = model.page(
    { title, summary, source: 'principles.yaml' },
    comparisonAddress(locale),
    'principles',
    alternates,
  );
  return [{ ...page, lists, rows: comparePrinciples(lists), matrix: connections[0]?.address.replace(/#.*$/, '') }];
}
