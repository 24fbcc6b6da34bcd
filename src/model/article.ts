import type { Facets } from '~/lib/facets';
import { pickFacets } from '~/lib/facets';
import { textFile } from '~/lib/content-file';
import { readingMinutes } from '~/lib/reading';
import { citeText } from './citation';
import type { Citation } from './citation';
import type { Entries } from './entries';
import type { PageLink } from './directory';
import type { Page } from './frame';
import type { LocaleModel } from './locale-model';
import { findTone } from './picture';
import type { Picture } from './picture';
import type { ProseContext } from './prose';
import { findRelated } from './related';
import { numberSources } from './source';
import type { NumberedSource } from './source';
import { datesOf, groupTexts } from './text';
import type { Topic } from './topic';

/** An article's page in one language. */
export interface Article extends Page {
  slug: string;
  entryId: string;
  published: string;
  changed: string | undefined;
  translated: string | undefined;
  /** Undefined for texts too short to say it of. */
  readingMinutes: number | undefined;
  image: (Pick<Picture, 'file' | 'tone'> & { alt: string; credit: string }) | undefined;
  /** True when the picture on top was taken out because somebody in it took back their consent. */
  isImageWithdrawn: boolean;
  /** What search may narrow by. */
  facets: Facets;
  citation: Citation;
  topics: readonly Topic[];
  sources: readonly NumberedSource[];
  related: readonly PageLink[];
  prose: ProseContext;
}

/** A link to an article with the picture a list shows beside it. */
export interface ArticleLink extends PageLink {
  image: Pick<Picture, 'file' | 'tone'> | undefined;
}

/** Builds the articles of a language, newest first. */
export function buildArticles(entries: Entries, model: LocaleModel): readonly Article[] {
  const { locale, directory } = model;
  const articles = groupTexts(entries.articles, 'articles').flatMap(({ slug, original, translations }): Article[] => {
    const version = [original, ...translations].find((candidate) => candidate.locale === locale);
    if (!version) return [];
    const { data: article } = original;
    const { text } = version.data;
    const sources = numberSources(text.cites, model.sources);
    const imageAlt = 'imageAlt' in version.data ? version.data.imageAlt : undefined;
    const page = model.page(
      { ...version.data, source: textFile('article', slug, locale) },
      directory.find('article', slug, locale).address,
      'articles',
      directory.alternates('article', slug),
    );
    const dates = datesOf(article, version.data);
    return [
      {
        ...page,
        ...dates,
        slug,
        entryId: version.entryId,
        citation: citeText(page, dates),
        readingMinutes: text.words > 300 ? readingMinutes(text.words) : undefined,
        image: article.image && {
          ...article.image,
          alt: imageAlt ?? article.image.alt,
          tone: findTone(entries.pictures, article.image.file),
        },
        isImageWithdrawn: entries.withdrawn.texts.has(`articles/${slug}`),
        facets: pickFacets('article', article),
        topics: model.pickTopics(article.topics),
        sources,
        related: findRelated({ ...article, slug: `article:${slug}` }, model.relations).map(({ link }) => link),
        prose: model.prose({ sources, terms: text.terms }, `articles/${slug}`),
      },
    ];
  });
  return articles.sort((a, b) => compare(b.published, a.published) || compare(a.slug, b.slug));
}

/** Links to all articles: those in the language first, newest first, then those that are not translated. */
export function listArticles(
  { articles: entries, pictures }: Pick<Entries, 'articles' | 'pictures'>,
  model: LocaleModel,
  articles: readonly Article[],
): readonly ArticleLink[] {
  const own = articles.map(({ slug }) => model.directory.find('article', slug, model.locale));
  const others = model.directory.list('article', model.locale).filter(({ locale }) => locale !== model.locale);
  const images = new Map(
    groupTexts(entries, 'articles').map(({ slug, original }) => {
      const file = original.data.image?.file;
      return [slug, file && { file, tone: findTone(pictures, file) }];
    }),
  );
  return [...own, ...others].map((link) => ({ ...link, image: images.get(link.slug) }));
}

function compare(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}
