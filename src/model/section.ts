import { locales } from '~/i18n/locales';
import { madeSections, sourceKindPaths } from '~/i18n/paths';
import { wordsOf } from '~/i18n/words';
import { pageAddress } from '~/lib/address';
import { homeAddress, sectionAddress } from './address';
import type { ContentFile } from '~/lib/content-file';
import type { Alternate } from './directory';
import type { Page } from './frame';
import type { LocaleModel } from './locale-model';
import type { SourceGroup } from './source';

/** A section whose front page the site makes itself. */
export type MadeSection = (typeof madeSections)[number];

/** The file the front page of each section is made from; those that only list texts have none of their own. */
const sectionSources: Readonly<Record<MadeSection, ContentFile>> = {
  films: 'site.yaml',
  articles: 'site.yaml',
  handbook: 'handbook.yaml',
  topics: 'topics.yaml',
  principles: 'principles.yaml',
  glossary: 'glossary.yaml',
  sources: 'sources.yaml',
  people: 'people.yaml',
  places: 'places.yaml',
  screenings: 'screenings.yaml',
  search: 'site.yaml',
  index: 'site.yaml',
};

/** The front pages of all sections in a language. */
export function buildSections(model: LocaleModel): Readonly<Record<MadeSection, Page>> {
  const words = wordsOf(model.locale);
  const pages = madeSections.map((section) => {
    const text = {
      title: words.sections[section],
      summary: words.sectionSummaries[section],
      source: sectionSources[section],
    };
    return [
      section,
      model.page(
        text,
        sectionAddress(model.locale, section),
        section,
        inEveryLanguage(model, (locale) => sectionAddress(locale, section)),
      ),
    ] as const;
  });
  return Object.fromEntries(pages) as Record<MadeSection, Page>;
}

/** The page of one kind of source. */
export function buildSourceGroupPage(model: LocaleModel, group: SourceGroup): Page {
  const words = wordsOf(model.locale);
  const text = {
    title: `${words.sections.sources}: ${group.title}`,
    summary: words.sectionSummaries.sources,
    source: sectionSources.sources,
  };
  return model.page(
    text,
    group.address,
    'sources',
    inEveryLanguage(model, (locale) => sectionAddress(locale, 'sources', sourceKindPaths[group.kind][locale])),
  );
}

/** The page of a stretch of the glossary's alphabet or the keywords'. */
export function buildStretchPage(
  model: LocaleModel,
  section: 'glossary' | 'index',
  { range, first, locales: own }: { range: string; first: string; locales: readonly Alternate['locale'][] },
): Page {
  const words = wordsOf(model.locale);
  const address = (locale: Alternate['locale']) => sectionAddress(locale, section, first.toLowerCase());
  const text = {
    glossary: { title: `${words.sections.glossary} ${range}`, summary: words.sectionSummaries.glossary },
    index: { title: `${words.keywords.title} ${range}`, summary: words.keywords.summary },
  }[section];
  const alternates = inEveryLanguage(model, address).filter(({ locale }) => own.includes(locale));
  // Keywords come from all texts; the glossary is where a word is mended.
  const source = sectionSources.glossary;
  return model.page({ ...text, source }, address(model.locale), section, alternates);
}

/** The page of a topic, under its own title. */
export function buildTopicPage(
  model: LocaleModel,
  topic: { id: string; title: string; text: string; address: string },
): Page {
  return model.page(
    {
      title: `${wordsOf(model.locale).kinds.topic}: ${topic.title}`,
      summary: topic.text,
      source: sectionSources.topics,
    },
    topic.address,
    'topics',
    inEveryLanguage(model, (locale) => sectionAddress(locale, 'topics', topic.id)),
  );
}

/** The page shown where there is none. */
export function buildNotFoundPage(model: LocaleModel): Page {
  return model.page({ ...wordsOf(model.locale).notFound, source: 'site.yaml' }, pageAddress('404'), 'index', [
    { locale: model.locale, address: homeAddress(model.locale) },
  ]);
}

function inEveryLanguage(model: LocaleModel, address: (locale: Alternate['locale']) => string): readonly Alternate[] {
  return locales
    .filter((locale) => model.frame.languages.some((language) => language.locale === locale))
    .map((locale) => ({ locale, address: address(locale) }));
}
