import { z } from 'astro/zod';
import type { SchemaContext } from 'astro:content';
import { addressStatesSchema } from './address-state.ts';
import { articleSchema } from './article.ts';
import { chapterSchema } from './chapter.ts';
import { connectionSchema } from './connection.ts';
import { costExampleSchema } from './cost-example.ts';
import { faults } from './faults.ts';
import { filmSchema } from './film.ts';
import { lawSchema } from './law.ts';
import { pageSchema } from './page.ts';
import { partSchema } from './part.ts';
import { personSchema } from './person.ts';
import { placeSchema } from './place.ts';
import { principleListSchema } from './principle.ts';
import type { Bilingual } from '../lib/bilingual.ts';
import { screeningSchema } from './screening.ts';
import { searchQuestionSchema } from './search-question.ts';
import { searchWordsSchema } from './search-words.ts';
import { selfAssessmentSchema } from './self-assessment.ts';
import { siteSchema } from './site.ts';
import { sourceSchema } from './source.ts';
import { termSchema } from './term.ts';
import { topicSchema } from './topic.ts';

/**
 * How a file holds its kind: `text` as front matter of one MDX file, `map` as records under their ids, `list` as records
 * one after another, `one` as a single record.
 */
export type Holding = 'text' | 'map' | 'list' | 'one';

/** A kind of thing authors write. */
export interface Kind {
  name: Bilingual;
  /** Where it lies below the content root, as a glob; `*` is a folder or a language. */
  path: string;
  holds: Holding;
  /** What one of them may be. */
  schema: z.ZodType;
  /** True for a file a site can do without. */
  isOptional?: boolean;
}

// Outside a build a picture is the path its author wrote; only Astro makes more of it.
const plain = { image: () => z.string({ error: faults.picture.nb }) } as unknown as SchemaContext;

/** Everything authors write in fields: where it lies and what it may hold. Texts beside films (`.vtt`) have no fields. */
export const kinds = {
  film: {
    name: { nb: 'film', en: 'film' },
    path: 'films/*/film.*.mdx',
    holds: 'text',
    schema: filmSchema(plain),
  },
  article: {
    name: { nb: 'artikkel', en: 'article' },
    path: 'articles/*/article.*.mdx',
    holds: 'text',
    schema: articleSchema(plain),
  },
  chapter: {
    name: { nb: 'kapittel', en: 'chapter' },
    path: 'handbook/*/*/chapter.*.mdx',
    holds: 'text',
    schema: chapterSchema,
  },
  page: { name: { nb: 'side', en: 'page' }, path: 'pages/*/page.*.mdx', holds: 'text', schema: pageSchema },
  term: { name: { nb: 'ord', en: 'term' }, path: 'glossary.yaml', holds: 'map', schema: termSchema },
  source: { name: { nb: 'kilde', en: 'source' }, path: 'sources.yaml', holds: 'map', schema: sourceSchema },
  person: { name: { nb: 'person', en: 'person' }, path: 'people.yaml', holds: 'map', schema: personSchema },
  place: { name: { nb: 'sted', en: 'place' }, path: 'places.yaml', holds: 'map', schema: placeSchema },
  topic: { name: { nb: 'tema', en: 'topic' }, path: 'topics.yaml', holds: 'map', schema: topicSchema },
  principles: {
    name: { nb: 'liste med prinsipper', en: 'list of principles' },
    path: 'principles.yaml',
    holds: 'list',
    schema: principleListSchema,
  },
  law: { name: { nb: 'lov', en: 'law' }, path: 'laws.yaml', holds: 'map', schema: lawSchema, isOptional: true },
  screening: {
    name: { nb: 'visning', en: 'screening' },
    path: 'screenings.yaml',
    holds: 'map',
    schema: screeningSchema,
  },
  connection: {
    name: { nb: 'kobling', en: 'connection' },
    path: 'connections.yaml',
    holds: 'map',
    schema: connectionSchema,
    isOptional: true,
  },
  parts: {
    name: { nb: 'del av håndboken', en: 'part of the handbook' },
    path: 'handbook.yaml',
    holds: 'list',
    schema: partSchema,
  },
  costExample: {
    name: { nb: 'regneeksempel', en: 'cost example' },
    path: 'cost-example.yaml',
    holds: 'one',
    schema: costExampleSchema,
    isOptional: true,
  },
  selfAssessment: {
    name: { nb: 'egenvurdering', en: 'self-assessment' },
    path: 'self-assessment.yaml',
    holds: 'one',
    schema: selfAssessmentSchema,
    isOptional: true,
  },
  site: { name: { nb: 'nettstedet', en: 'the site' }, path: 'site.yaml', holds: 'one', schema: siteSchema },
  addressStates: {
    name: { nb: 'prøvde adresser', en: 'tried addresses' },
    path: 'address-states.yaml',
    holds: 'one',
    schema: addressStatesSchema,
    isOptional: true,
  },
  searchWords: {
    name: { nb: 'ord for søket', en: 'words for the search' },
    path: 'search/words.yaml',
    holds: 'one',
    schema: searchWordsSchema,
    isOptional: true,
  },
  searchQuestions: {
    name: { nb: 'spørsmål til søket', en: 'question for the search' },
    path: 'search/questions.yaml',
    holds: 'list',
    schema: searchQuestionSchema,
    isOptional: true,
  },
} as const satisfies Readonly<Record<string, Kind>>;

/** The id of a kind. */
export type KindId = keyof typeof kinds;
