import { wordsOf } from '~/i18n/words';
import { matrixAddress } from './address';
import type { PageLink, TextKind } from './directory';
import type { Entries } from './entries';
import { factSources } from './film';
import type { Page } from './frame';
import type { LocaleModel } from './locale-model';
import { groupTexts } from './text';

/** A page made of records that has sources of its own. */
type CitingPage = Page & { sources: readonly { id: string }[] };

/** The texts and tools that cite each source, by the source's id; a text stands under its title in the wanted language if it can. */
export function findCitations(
  entries: Entries,
  model: LocaleModel,
  tools: readonly (CitingPage | undefined)[],
): ReadonlyMap<string, readonly PageLink[]> {
  const texts: { kind: TextKind; slug: string; cites: readonly string[] }[] = [
    ...groupTexts(entries.films, 'films').map(({ slug, original }) => ({
      kind: 'film' as const,
      slug,
      cites: [...original.data.text.cites, ...factSources(original.data)],
    })),
    ...groupTexts(entries.articles, 'articles').map(({ slug, original }) => ({
      kind: 'article' as const,
      slug,
      cites: original.data.text.cites,
    })),
    ...groupTexts(entries.chapters, 'handbook').map(({ slug, original }) => ({
      kind: 'chapter' as const,
      slug,
      cites: original.data.text.cites,
    })),
    ...groupTexts(entries.pages, 'pages').map(({ slug, original }) => ({
      kind: 'page' as const,
      slug,
      cites: original.data.text.cites,
    })),
  ];
  const citing = (id: string) =>
    texts
      .filter(({ cites }) => cites.includes(id))
      .map(({ kind, slug }) => model.directory.find(kind, slug, model.locale));
  const made = tools.filter((page) => page !== undefined);
  const inTools = (id: string) => made.filter(({ sources }) => sources.some((own) => own.id === id)).map(linkMade);
  return new Map(
    [...model.sources.keys()].map((id) => [id, [...citing(id), ...inTools(id), ...findInMatrix(id, model)]]),
  );
}

/** The place of a source in the matrix, when a connection rests on it. */
function findInMatrix(id: string, { connections, locale }: LocaleModel): readonly PageLink[] {
  if (!connections.some(({ sources }) => sources.some((own) => own.id === id))) return [];
  const { short: title, summary } = wordsOf(locale).matrix;
  return [linkMade({ locale, title, summary, address: `${matrixAddress(locale)}#sources-${id}` })];
}

/** A link to a page the site makes itself. */
function linkMade({
  locale,
  address,
  title,
  summary,
}: Pick<Page, 'locale' | 'address' | 'title' | 'summary'>): PageLink {
  return { kind: 'page', slug: address, locale, address, title, summary, titleLang: undefined, published: undefined };
}
