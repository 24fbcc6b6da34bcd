import type { Facets } from '~/lib/facets';
import { pickFacets } from '~/lib/facets';
import { formatDate } from '~/i18n/dates';
import { inLocale } from '~/i18n/locales';
import type { Locale } from '~/i18n/locales';
import { textFile } from '~/lib/content-file';
import { readingMinutes } from '~/lib/reading';
import { sectionAddress } from './address';
import type { Connection } from './connection';
import { citeText } from './citation';
import type { Citation } from './citation';
import type { Entries } from './entries';
import type { PageLink } from './directory';
import type { Page } from './frame';
import type { LocaleModel } from './locale-model';
import type { ProseContext } from './prose';
import { findRelated } from './related';
import { numberSources } from './source';
import type { NumberedSource } from './source';
import { datesOf, groupTexts } from './text';
import type { Topic } from './topic';

/** A part of the handbook with its chapters in reading order, each in the wanted language if it can be. */
export interface Part {
  id: string;
  /** Its number in the handbook, from 1. */
  number: number;
  title: string;
  text: string;
  address: string;
  chapters: readonly PageLink[];
}

/** A chapter's page in one language. */
export interface Chapter extends Page {
  slug: string;
  entryId: string;
  published: string;
  changed: string | undefined;
  translated: string | undefined;
  /** The day professionals last reviewed it, and the day they shall the next time, in words. */
  reviewed: string | undefined;
  reviewDue: string | undefined;
  readingMinutes: number;
  /** Where the chapter stands in its part: its number, how many there are, and the minutes left after it. */
  progress: { number: number; count: number; minutesLeft: number };
  brief: readonly string[];
  part: Part;
  /** All parts, without their chapters, to stay small in a handbook of any size. */
  parts: readonly Omit<Part, 'chapters'>[];
  previous: PageLink | undefined;
  next: PageLink | undefined;
  /** What search may narrow by. */
  facets: Facets;
  citation: Citation;
  topics: readonly Topic[];
  sources: readonly NumberedSource[];
  related: readonly PageLink[];
  /** What it has to do with principles, films and sources, paragraph by paragraph. */
  connections: readonly Connection[];
  prose: ProseContext;
}

type ChapterGroup = ReturnType<typeof groupTexts<Entries['chapters'][number]['data']>>[number];

/** Builds the handbook's parts in a language, in reading order; parts without chapters are left out. */
export function buildParts(entries: Entries, model: LocaleModel): readonly Part[] {
  const chapters = groupTexts(entries.chapters, 'handbook').sort(
    (a, b) => a.original.data.order - b.original.data.order || (a.slug < b.slug ? -1 : 1),
  );
  return [...entries.parts]
    .sort((a, b) => a.data.order - b.data.order)
    .map(({ id, data }) => ({
      id,
      title: inLocale(data.title, model.locale),
      text: inLocale(data.text, model.locale),
      address: `${sectionAddress(model.locale, 'handbook')}#${id}`,
      chapters: chapters
        .filter(({ slug }) => slug.startsWith(`${id}/`))
        .map(({ slug }) => model.directory.find('chapter', slug, model.locale)),
    }))
    .filter((part) => part.chapters.length > 0)
    .map((part, index) => ({ ...part, number: index + 1 }));
}

/** Builds the chapters of a language, in reading order. */
export function buildChapters(entries: Entries, model: LocaleModel, parts: readonly Part[]): readonly Chapter[] {
  const { locale, directory } = model;
  const groups = new Map(groupTexts(entries.chapters, 'handbook').map((group) => [group.slug, group]));
  const inOrder = parts.flatMap((part) => part.chapters.map((link) => ({ part, link })));
  return inOrder.flatMap(({ part, link }, index): Chapter[] => {
    const group = groups.get(link.slug);
    const version = group && [group.original, ...group.translations].find((candidate) => candidate.locale === locale);
    if (!version) return [];
    const { data: chapter } = group.original;
    const { text } = version.data;
    const sources = numberSources(text.cites, model.sources);
    const rest = part.chapters.slice(part.chapters.indexOf(link) + 1);
    const page = model.page(
      { ...version.data, source: textFile('chapter', link.slug, locale) },
      link.address,
      'handbook',
      directory.alternates('chapter', link.slug),
    );
    const dates = datesOf(chapter, version.data);
    return [
      {
        ...page,
        ...dates,
        slug: link.slug,
        entryId: version.entryId,
        citation: citeText(page, dates),
        reviewed: chapter.reviewed && formatDate(chapter.reviewed, locale),
        reviewDue: chapter.reviewDue && formatDate(chapter.reviewDue, locale),
        readingMinutes: readingMinutes(text.words),
        progress: {
          number: part.chapters.indexOf(link) + 1,
          count: part.chapters.length,
          minutesLeft: rest.reduce((sum, { slug }) => sum + minutesOf(groups.get(slug), locale), 0),
        },
        brief: version.data.brief,
        part,
        parts: parts.map(({ chapters: _chapters, ...rest }) => rest),
        previous: inOrder[index - 1]?.link,
        next: inOrder[index + 1]?.link,
        facets: pickFacets('chapter', chapter),
        topics: model.pickTopics(chapter.topics),
        sources,
        related: findRelated({ ...chapter, slug: `chapter:${link.slug}` }, model.relations).map(
          (related) => related.link,
        ),
        connections: model.connections.filter(({ chapter }) => chapter.slug === link.slug),
        prose: model.prose({ sources, terms: text.terms }, `handbook/${link.slug}`),
      },
    ];
  });
}

/** Minutes a chapter takes in the language a link to it leads to. */
function minutesOf(group: ChapterGroup | undefined, locale: Locale): number {
  const versions = group ? [group.original, ...group.translations] : [];
  const version = versions.find((candidate) => candidate.locale === locale) ?? versions[0];
  return version ? readingMinutes(version.data.text.words) : 0;
}
