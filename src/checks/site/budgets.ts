import { handbookPageParts } from '../../i18n/address-parts.ts';
import { mainLocale, locales } from '../../i18n/locales.ts';
import { sectionPaths } from '../../i18n/paths.ts';
import type { HandbookPage } from '../../i18n/paths.ts';
import { isEmbedPage } from './built-site.ts';

/** The most a page may weigh, in bytes, text as brotli 11; what is left out has no limit of its own. */
export interface PageBudget {
  /** The page and its stylesheets together: what comes in the first network round trip. */
  htmlAndCss?: number;
  html?: number;
  css?: number;
  script?: number;
  fonts?: number;
  requests?: number;
}

/** What each kind of page may weigh. */
export const pageBudgets = {
  page: { htmlAndCss: 14_000, css: 8_000, fonts: 24_000, requests: 5, script: 1_200 },
  article: { htmlAndCss: 14_000, html: 7_000, css: 8_000, fonts: 24_000, requests: 5, script: 1_200 },
  /** The whole handbook, fetched once to be printed or kept: forty chapters of five kilobytes. */
  book: { html: 200_000, css: 8_000, fonts: 24_000, requests: 5, script: 1_200 },
  /** A form that must be whole on one page, so that it can be filled in by hand where there is no script; its own script and the one that fetches it come at once. */
  tool: { htmlAndCss: 20_000, css: 8_000, fonts: 24_000, requests: 7, script: 1_200 },
  /** A film in a frame on another site: one file, and its picture. */
  embed: { html: 9_000, css: 0, script: 0, fonts: 0, requests: 2 },
} as const satisfies Record<string, PageBudget>;

/** What is fetched later, in bytes as brotli 11: when the search field is first used, when the viewer turns to a film, and when the reader stirs where there is something to quote, tick or fill in. */
export const laterBudgets = {
  searchField: 2_048,
  film: 4_096,
  costSheet: 4_096,
  tool: 6_144,
  checklist: 1_024,
  quoting: 2_304,
} as const;

/** Addresses of articles in all languages. */
const articlePattern = new RegExp(
  `^(?:${locales
    .map((locale) => `${locale === mainLocale ? '' : `/${locale}`}/${sectionPaths.articles[locale]}`)
    .join('|')})/[^/]+/$`,
);

/** Addresses of a page of the handbook that is no chapter, in all languages. */
const inEveryLanguage = (page: HandbookPage) =>
  locales.map((locale) => `/${handbookPageParts(locale, page).join('/')}/`);
const bookAddresses: ReadonlySet<string> = new Set(inEveryLanguage('book'));
const toolAddresses: ReadonlySet<string> = new Set([...inEveryLanguage('costs'), ...inEveryLanguage('selfAssessment')]);

/** The budget of the page at an address below the site's root. */
export function budgetOf(address: string): PageBudget {
  if (isEmbedPage(address)) return pageBudgets.embed;
  if (bookAddresses.has(address)) return pageBudgets.book;
  if (toolAddresses.has(address)) return pageBudgets.tool;
  return articlePattern.test(address) ? pageBudgets.article : pageBudgets.page;
}
