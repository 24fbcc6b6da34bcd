import type { SchemaContext } from 'astro:content';
import { z } from 'astro/zod';
import { articleSchema } from './article.ts';
import { chapterSchema } from './chapter.ts';
import { filmSchema } from './film.ts';
import { pageSchema } from './page.ts';
import { partSchema } from './part.ts';
import { personSchema } from './person.ts';
import { placeSchema } from './place.ts';
import { principleListSchema } from './principle.ts';
import { screeningSchema } from './screening.ts';
import { searchQuestionSchema } from './search-question.ts';
import { searchWordsSchema } from './search-words.ts';
import { siteSchema } from './site.ts';
import { sourceSchema } from './source.ts';
import { termSchema } from './term.ts';
import { topicSchema } from './topic.ts';

// A picture is a file's name in what an author writes.
const plain = { image: () => z.string() } as unknown as SchemaContext;

export const kinds = [
  { id: 'film', where: { form: 'text', folder: 'films', depth: 1 }, schema: filmSchema(plain) },
  { id: 'article', where: { form: 'text', folder: 'articles', depth: 1 }, schema: articleSchema(plain) },
  { id: 'chapter', where: { form: 'text', folder: 'handbook', depth: 2 }, schema: chapterSchema },
  { id: 'page', where: { form: 'text', folder: 'pages', depth: 1 }, schema: pageSchema },
  { id: 'parts', where: { form: 'list', file: 'handbook.yaml' }, schema: partSchema },
  { id: 'principles', where: { form: 'list', file: 'principles.yaml' }, schema: principleListSchema },
  { id: 'term', where: { form: 'map', file: 'glossary.yaml' }, schema: termSchema },
  { id: 'source', where: { form: 'map', file: 'sources.yaml' }, schema: sourceSchema },
  { id: 'person', where: { form: 'map', file: 'people.yaml' }, schema: personSchema },
  { id: 'place', where: { form: 'map', file: 'places.yaml' }, schema: placeSchema },
  { id: 'topic', where: { form: 'map', file: 'topics.yaml' }, schema: topicSchema },
  { id: 'screening', where: { form: 'map', file: 'screenings.yaml' }, schema: screeningSchema },
  { id: 'site', where: { form: 'one', file: 'site.yaml' }, schema: siteSchema },
  { id: 'searchWords', where: { form: 'one', file: 'search/words.yaml' }, schema: searchWordsSchema },
  { id: 'searchQuestions', where: { form: 'items', file: 'search/questions.yaml' }, schema: searchQuestionSchema },
] as const;
