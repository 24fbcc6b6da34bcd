import type { Locale } from '~/i18n/locales';
import { locales } from '~/i18n/locales';
import { wordsOf } from '~/i18n/words';
import { textFile } from '~/lib/content-file';
import type { ContentFile } from '~/lib/content-file';
import { contentPageAddress, sectionAddress } from './address';
import type { Entries, Entry } from './entries';
import { groupTexts } from './text';

/** The kinds of text that have a page of their own. */
export type TextKind = 'film' | 'article' | 'chapter' | 'page';

/** A link to a text in one language, with what a list shows of it. */
export interface PageLink {
  kind: TextKind;
  slug: string;
  locale: Locale;
  address: string;
  /** The text's title, in a preview with a mark when it is a draft. */
  title: string;
  /** The language of the title when it is not the page's. */
  titleLang: Locale | undefined;
  summary: string;
  /** The day the original was published here. */
  published: string | undefined;
}

/** The same page in a language. */
export interface Alternate {
  locale: Locale;
  address: string;
}

/** Knows every text's address and title in every language it exists in. */
export interface Directory {
  /** The text in the wanted language, else in the original's; throws when there is no such text. */
  find(kind: TextKind, slug: string, locale: Locale): PageLink;
  /** Every text of a kind, each in the wanted language if it can be, sorted by slug. */
  list(kind: TextKind, locale: Locale): readonly PageLink[];
  /** True for a file of a draft, which only a preview has. */
  isDraft(file: ContentFile): boolean;
  /** The languages a text exists in, with addresses. */
  alternates(kind: TextKind, slug: string): readonly Alternate[];
}

const addresses: Record<TextKind, (locale: Locale, slug: string) => string> = {
  film: (locale, slug) => sectionAddress(locale, 'films', slug),
  article: (locale, slug) => sectionAddress(locale, 'articles', slug),
  chapter: (locale, slug) => sectionAddress(locale, 'handbook', slug),
  page: contentPageAddress,
};

/** Builds the directory over all texts. */
export function buildDirectory(entries: Pick<Entries, 'films' | 'articles' | 'chapters' | 'pages'>): Directory {
  const links = new Map<string, readonly PageLink[]>([
    ...linksOf('film', entries.films),
    ...linksOf('article', entries.articles),
    ...linksOf('chapter', entries.chapters),
    ...linksOf('page', entries.pages),
  ]);
  const drafts = [
    ...draftsOf('film', entries.films),
    ...draftsOf('article', entries.articles),
    ...draftsOf('chapter', entries.chapters),
    ...draftsOf('page', entries.pages),
  ];
  const versions = (kind: TextKind, slug: string) => {
    const found = links.get(`${kind}:${slug}`);
    if (!found) throw new Error(`${kind} ${slug}: no such text.`);
    return found;
  };
  const pick = (found: readonly PageLink[], locale: Locale) =>
    (found.find((link) => link.locale === locale) ?? found[0]) as PageLink;
  return {
    isDraft: (file) => drafts.some((beginning) => file.startsWith(beginning)),
    find: (kind, slug, locale) => pick(versions(kind, slug), locale),
    list: (kind, locale) =>
      [...links.values()].filter(([first]) => first?.kind === kind).map((found) => pick(found, locale)),
    alternates: (kind, slug) =>
      [...versions(kind, slug)]
        .sort((a, b) => locales.indexOf(a.locale) - locales.indexOf(b.locale))
        .map(({ locale, address }) => ({ locale, address })),
  };
}

type Texts = readonly Entry<Entries['pages' | 'films' | 'articles' | 'chapters'][number]['data']>[];

/** How the paths of drafts begin: the folder of a draft, or the one file of a translation that is. */
function draftsOf(kind: TextKind, entries: Texts): readonly string[] {
  return groupTexts(entries, kind).flatMap(({ slug, original, translations }) => {
    const fileOf = ({ locale }: { locale: Locale }) => textFile(kind, slug, locale);
    if (original.data.draft) return [fileOf(original).replace(/[^/]+$/, '')];
    return translations.filter(({ data }) => data.draft).map(fileOf);
  });
}

function linksOf(kind: TextKind, entries: Texts) {
  return groupTexts(entries, kind).map(({ slug, original, translations }) => {
    const published = 'published' in original.data ? original.data.published : undefined;
    const links = [original, ...translations].map(({ locale, data }): PageLink => {
      const titleLang = 'titleLang' in data ? data.titleLang : undefined;
      return {
        kind,
        slug,
        locale,
        address: addresses[kind](locale, slug),
        title: original.data.draft || data.draft ? `${data.title} (${wordsOf(locale).draft.mark})` : data.title,
        titleLang,
        summary: data.summary,
        published,
      };
    });
    return [`${kind}:${slug}`, links] as const;
  });
}
