import { mainLocale, locales } from '../../i18n/locales.ts';
import { sectionPaths } from '../../i18n/paths.ts';
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
  /** A film in a frame on another site: one file, and its picture. */
  embed: { html: 9_000, css: 0, script: 0, fonts: 0, requests: 2 },
} as const satisfies Record<string, PageBudget>;

/** What is fetched later, in bytes as brotli 11: when the search field is first used, when the viewer turns to a film, and when the reader points at what can be quoted. */
export const laterBudgets = { searchField: 2_048, film: 4_096, quoting: 2_304 } as const;

/** Addresses of articles in all languages. */
const articlePattern = new RegExp(
  `^(?:${locales
    .map((locale) => `${locale === mainLocale ? '' : `/${locale}`}/${sectionPaths.articles[locale]}`)
    .join('|')})/[^/]+/$`,
);

/** The budget of the page at an address below the site's root. */
export function budgetOf(address: string): PageBudget {
  if (isEmbedPage(address)) return pageBudgets.embed;
  return articlePattern.test(address) ? pageBudgets.article : pageBudgets.page;
}
