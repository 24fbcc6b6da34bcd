import { formatDate } from '~/i18n/dates';
import type { Locale } from '~/i18n/locales';
import { wordsOf } from '~/i18n/words';
import type { Binding } from '~/lib/bind-chapter';
import { handbookPageAddress } from './address';
import type { Chapter, Part } from './chapter';
import type { Entries } from './entries';
import type { PageLink } from './directory';
import type { Page } from './frame';
import type { LocaleModel } from './locale-model';
import type { ProseContext } from './prose';
import { numberSources } from './source';
import type { NumberedSource } from './source';
import type { Term } from './term';

/** A chapter as it stands in the book. */
export interface BookChapter {
  /** Its id on the page. */
  id: string;
  /** Its number in its part, from 1, the same in every language. */
  number: number;
  title: string;
  summary: string;
  brief: readonly string[];
  reviewed: string | undefined;
  entryId: string;
  part: Omit<Part, 'chapters'>;
  /** True for the first chapter of its part, which the part's own title stands above. */
  isFirst: boolean;
  prose: ProseContext;
  binding: Binding;
}

/** The whole handbook on one page, in one language. */
export interface Book extends Page {
  /** The day something in it last changed, in words. */
  newest: string;
  chapters: readonly BookChapter[];
  /** Chapters that do not exist in this language, in one they exist in. */
  missing: readonly PageLink[];
  /** Glossary words the chapters explain, in the order of the alphabet. */
  terms: readonly Term[];
  /** Every source once, numbered over the whole book. */
  sources: readonly NumberedSource[];
}

/** Ids that belong to the whole book: sources, words and parts. */
const sharedIds = /^(?:kilde-\d+$|ord-|del-|kilder$)/;

/** Builds the book of a language; undefined where no chapter is written in it. */
export function buildBook(
  entries: Entries,
  model: LocaleModel,
  { chapters, parts }: { chapters: readonly Chapter[]; parts: readonly Part[] },
): Book | undefined {
  const { locale, frame, terms } = model;
  if (chapters.length === 0) return undefined;
  const words = wordsOf(locale).book;
  const sources = numberSources(
    chapters.flatMap((chapter) => chapter.sources.map(({ id }) => id)),
    model.sources,
  );
  const dates = chapters.flatMap(({ published, changed, translated }) => [published, changed ?? '', translated ?? '']);
  const used = new Set(listTerms(entries, chapters));
  return {
    ...model.page(
      { title: words.title, summary: words.summary, source: 'handbook.yaml' },
      handbookPageAddress(locale, 'book'),
      'handbook',
      frame.languages
        .filter((language) => hasChapters(entries, language.locale))
        .map((language) => ({ locale: language.locale, address: handbookPageAddress(language.locale, 'book') })),
    ),
    newest: formatDate(dates.sort().at(-1) ?? '', locale),
    chapters: bindAll(chapters, sources),
    missing: parts.flatMap((part) => part.chapters.filter((link) => link.locale !== locale)),
    terms: sortTerms(
      [...terms.values()].filter(({ id }) => used.has(id)),
      wordsOf(locale).dateLocale,
    ),
    sources,
  };
}

/** The chapters with ids of their own and numbers of the book's sources. */
function bindAll(chapters: readonly Chapter[], sources: readonly NumberedSource[]): readonly BookChapter[] {
  const sourceNumbers = new Map(sources.map(({ id, number }) => [id, number]));
  const ids = new Map(chapters.map(({ address, slug }) => [address, idOf(slug)]));
  const idOfAddress = (address: string) => ids.get(address);
  return chapters.map((chapter, index) => {
    const id = idOf(chapter.slug);
    const { chapters: _links, ...part } = chapter.part;
    const isFirst = chapters[index - 1]?.part.id !== part.id;
    return {
      id,
      number: chapter.progress.number,
      title: chapter.title,
      summary: chapter.summary,
      brief: chapter.brief,
      reviewed: chapter.reviewed,
      entryId: chapter.entryId,
      part,
      isFirst,
      prose: { ...chapter.prose, sourceNumbers },
      binding: {
        prefix: `${id}_`,
        levels: 2,
        isShared: (name) => sharedIds.test(name),
        idOf: idOfAddress,
      },
    };
  });
}

/** A chapter's id: its folders, with a sign no folder has. */
function idOf(slug: string): string {
  return slug.replace('/', '_');
}

function listTerms({ chapters }: Entries, own: readonly Chapter[]): readonly string[] {
  const ids = new Set(own.map(({ entryId }) => entryId));
  return chapters.filter(({ id }) => ids.has(id)).flatMap(({ data }) => data.text.terms);
}

function sortTerms(terms: readonly Term[], language: string): readonly Term[] {
  const { compare } = new Intl.Collator(language);
  return [...terms].sort((a, b) => compare(a.term, b.term));
}

function hasChapters({ chapters }: Entries, locale: Locale): boolean {
  return chapters.some(({ id }) => id.endsWith(`/${locale}`));
}
