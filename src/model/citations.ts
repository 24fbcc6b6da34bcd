import type { PageLink, TextKind } from './directory';
import type { Entries } from './entries';
import { factSources } from './film';
import type { LocaleModel } from './locale-model';
import { groupTexts } from './text';

/** The texts that cite each source, by the source's id; a text stands under its title in the wanted language if it can. */
export function findCitations(entries: Entries, model: LocaleModel): ReadonlyMap<string, readonly PageLink[]> {
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
  return new Map([...model.sources.keys()].map((id) => [id, citing(id)]));
}
