import type { PageLink } from './directory';
import type { Page } from './frame';
import type { LocaleModel } from './locale-model';
import type { Entries } from './entries';
import { buildTopicPage } from './section';
import { groupTexts } from './text';

/** A topic's page: what there is to watch, to read and to look up under it. */
export interface TopicPage extends Page {
  films: readonly PageLink[];
  chapters: readonly PageLink[];
  articles: readonly PageLink[];
}

/** Builds the topic pages of a language, in the order of the file. */
export function buildTopicPages(entries: Entries, model: LocaleModel): readonly TopicPage[] {
  const films = groupTexts(entries.films, 'films');
  return [...model.topics.values()].map((topic) => {
    const texts = model.relations.filter(({ topics }) => topics.includes(topic.id)).map(({ link }) => link);
    return {
      ...buildTopicPage(model, topic),
      films: films
        .filter(({ original }) => original.data.topics.includes(topic.id))
        .map(({ slug }) => model.directory.find('film', slug, model.locale)),
      chapters: texts.filter(({ kind }) => kind === 'chapter'),
      articles: texts.filter(({ kind }) => kind === 'article'),
    };
  });
}
