import { searchWordsSchema } from '~/schemas/search-words';
import type { Entries } from './entries';
import { nobodyWithdrawn } from './withdrawal';

/** Content with nothing in it, in bokmål only: what a test of the model starts from and adds to. */
export const emptyEntries: Entries = {
  site: {
    name: 'Elven',
    summary: { nb: 'Tekst' },
    address: 'https://example.org',
    owner: 'Eier',
    email: 'a@example.org',
    branch: 'main',
    locales: ['nb'],
    leadFilm: 'elven',
    videoHosts: { media: [], peertube: [] },
    helpLines: [],
    licence: { name: 'CC BY 4.0', url: 'https://example.org/by' },
  },
  films: [],
  tracks: [],
  articles: [],
  parts: [],
  chapters: [],
  pages: [],
  terms: [],
  sources: [],
  addressStates: [],
  people: [],
  places: [],
  topics: [],
  principles: [],
  connections: [],
  screenings: [],
  laws: [],
  costExamples: [],
  selfAssessment: undefined,
  searchWords: searchWordsSchema.parse({}),
  searchQuestions: [],
  wordUses: { nb: [], en: [] },
  pictures: [],
  media: [],
  withdrawn: nobodyWithdrawn,
};
