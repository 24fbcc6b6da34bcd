import { locales, mainLocale } from '../../i18n/locales.ts';
import type { Locale } from '../../i18n/locales.ts';
import type { ContentFile } from '../../lib/content-file.ts';
import type { Draft } from './draft.ts';
import type { HtmlElement } from './parse-html.ts';

/** A page of the finished site, read once for all rules. */
export interface BuiltPage {
  /** Its address below the site's own root: `/filmer/elven/`, `/404.html`. */
  address: string;
  /** The file to open to change the page. */
  source: ContentFile;
  html: string;
  elements: readonly HtmlElement[];
  /** Every id something on the page has. */
  ids: ReadonlySet<string>;
  /** Every address the page holds, as written. */
  addresses: readonly WrittenAddress[];
}

/** An address somewhere in the site, as written. */
export interface WrittenAddress {
  value: string;
  /** Which attribute of which element holds it; data in a script or a file has none. */
  from: { element: HtmlElement; attribute: string } | undefined;
}

/** A file of the site that is no page and holds addresses: a feed, a list for machines, a stylesheet. */
export interface BuiltDocument {
  /** Its address below the site's own root: `/rss.xml`. */
  address: string;
  addresses: readonly WrittenAddress[];
}

/** The finished site as the rules see it. */
export interface BuiltSite {
  /** The site's own origin: `https://elven.example`. */
  origin: string;
  /** The sub-path the site lies below, beginning and ending with a slash. */
  basePath: string;
  pages: readonly BuiltPage[];
  documents: readonly BuiltDocument[];
  /** Every file by its address below the root: `/filmer/elven/index.html`. */
  files: ReadonlySet<string>;
  /** Every page the model knows, by its address below the root, with its file. */
  sources: ReadonlyMap<string, ContentFile>;
  /** Texts that are not to be in it. */
  drafts: readonly Draft[];
  /** The bytes of a file by its address below the root. */
  read(address: string): Buffer;
}

/** An attribute of the first element that fits; undefined when there is none. */
export function attributeOf(
  page: BuiltPage,
  fits: (element: HtmlElement) => boolean,
  attribute: string,
): string | undefined {
  return page.elements.find(fits)?.attributes.get(attribute);
}

/** True for a page that asks search engines to leave it out. */
export function isUnlisted(page: BuiltPage): boolean {
  const robots = attributeOf(page, ({ attributes }) => attributes.get('name') === 'robots', 'content') ?? '';
  return robots.includes('noindex');
}

/** The language a page's address says it is in. */
export function localeOf({ address }: Pick<BuiltPage, 'address'>): Locale {
  return locales.find((locale) => address.startsWith(`/${locale}/`)) ?? mainLocale;
}
