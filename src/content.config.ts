import { defineCollection } from 'astro:content';
import { pathToFileURL } from 'node:url';
import { items, optionalRecord, record, records } from './loaders/records.ts';
import { texts } from './loaders/texts.ts';
import { tracks } from './loaders/tracks.ts';
import { wordUses } from './loaders/word-uses.ts';
import { readSettings } from './lib/settings.ts';
import { addressStatesSchema } from './schemas/address-state.ts';
import { articleSchema } from './schemas/article.ts';
import { chapterSchema } from './schemas/chapter.ts';
import { connectionSchema } from './schemas/connection.ts';
import { costExampleSchema } from './schemas/cost-example.ts';
import { filmSchema } from './schemas/film.ts';
import { lawSchema } from './schemas/law.ts';
import { pageSchema } from './schemas/page.ts';
import { partSchema } from './schemas/part.ts';
import { personSchema } from './schemas/person.ts';
import { placeSchema } from './schemas/place.ts';
import { principleListSchema } from './schemas/principle.ts';
import { screeningSchema } from './schemas/screening.ts';
import { searchQuestionSchema } from './schemas/search-question.ts';
import { searchWordsSchema } from './schemas/search-words.ts';
import { selfAssessmentSchema } from './schemas/self-assessment.ts';
import { siteSchema } from './schemas/site.ts';
import { sourceSchema } from './schemas/source.ts';
import { termSchema } from './schemas/term.ts';
import { topicSchema } from './schemas/topic.ts';
import { trackSchema } from './schemas/track.ts';
import { wordUsesSchema } from './schemas/word-uses.ts';

const { contentDir } = readSettings();
const folder = (name: string) => pathToFileURL(`${contentDir}/${name}/`).href;
const yaml = (name: string) => `${contentDir}/${name}.yaml`;
const optional = { isOptional: true } as const;

/** The register of everything people write: where it lies and what it may hold. */
export const collections = {
  site: defineCollection({ loader: record(yaml('site'), 'site'), schema: siteSchema }),
  films: defineCollection({ loader: texts({ base: folder('films'), kind: 'film', folders: 1 }), schema: filmSchema }),
  tracks: defineCollection({ loader: tracks({ base: `${contentDir}/films` }), schema: trackSchema }),
  articles: defineCollection({
    loader: texts({ base: folder('articles'), kind: 'article', folders: 1 }),
    schema: articleSchema,
  }),
  parts: defineCollection({ loader: records(yaml('handbook')), schema: partSchema }),
  chapters: defineCollection({
    loader: texts({ base: folder('handbook'), kind: 'chapter', folders: 2 }),
    schema: chapterSchema,
  }),
  pages: defineCollection({ loader: texts({ base: folder('pages'), kind: 'page', folders: 1 }), schema: pageSchema }),
  terms: defineCollection({ loader: records(yaml('glossary')), schema: termSchema }),
  sources: defineCollection({ loader: records(yaml('sources')), schema: sourceSchema }),
  people: defineCollection({ loader: records(yaml('people')), schema: personSchema }),
  places: defineCollection({ loader: records(yaml('places')), schema: placeSchema }),
  topics: defineCollection({ loader: records(yaml('topics')), schema: topicSchema }),
  principles: defineCollection({ loader: records(yaml('principles')), schema: principleListSchema }),
  connections: defineCollection({ loader: records(yaml('connections'), optional), schema: connectionSchema }),
  screenings: defineCollection({ loader: records(yaml('screenings')), schema: screeningSchema }),
  laws: defineCollection({ loader: records(yaml('laws'), optional), schema: lawSchema }),
  addressStates: defineCollection({
    loader: record(yaml('address-states'), 'addresses', optional),
    schema: addressStatesSchema,
  }),
  costExamples: defineCollection({
    loader: optionalRecord(yaml('cost-example'), 'example'),
    schema: costExampleSchema,
  }),
  selfAssessment: defineCollection({
    loader: optionalRecord(yaml('self-assessment'), 'self-assessment'),
    schema: selfAssessmentSchema,
  }),
  searchWords: defineCollection({ loader: record(yaml('search/words'), 'words', optional), schema: searchWordsSchema }),
  searchQuestions: defineCollection({
    loader: items(yaml('search/questions'), optional),
    schema: searchQuestionSchema,
  }),
  wordUses: defineCollection({ loader: wordUses({ base: contentDir, locales: ['nb', 'en'] }), schema: wordUsesSchema }),
};
