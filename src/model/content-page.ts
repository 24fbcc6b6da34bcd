import type { Section } from '~/i18n/paths';
import { textFile } from '~/lib/content-file';
import type { Entries } from './entries';
import type { Page } from './frame';
import type { LocaleModel } from './locale-model';
import type { ProseContext } from './prose';
import { numberSources } from './source';
import type { NumberedSource } from './source';
import { groupTexts } from './text';

/** A page about the site itself, in one language. */
export interface ContentPage extends Page {
  slug: string;
  entryId: string;
  published: string;
  changed: string | undefined;
  translated: string | undefined;
  sources: readonly NumberedSource[];
  prose: ProseContext;
}

/** Builds the content pages of a language, the home page's text among them, sorted by folder name. */
export function buildContentPages(entries: Entries, model: LocaleModel): readonly ContentPage[] {
  const { locale, directory } = model;
  return groupTexts(entries.pages, 'pages').flatMap(({ slug, original, translations }): ContentPage[] => {
    const version = [original, ...translations].find((candidate) => candidate.locale === locale);
    if (!version) return [];
    const sources = numberSources(version.data.text.cites, model.sources);
    return [
      {
        ...model.page(
          { ...version.data, source: textFile('page', slug, locale) },
          directory.find('page', slug, locale).address,
          slug as Section,
          directory.alternates('page', slug),
        ),
        slug,
        entryId: version.entryId,
        published: original.data.published,
        changed: original.data.changed,
        translated: 'translated' in version.data ? version.data.translated : undefined,
        sources,
        prose: model.prose({ sources, terms: version.data.text.terms }, `pages/${slug}`),
      },
    ];
  });
}
