import type { Locale } from './locales.ts';

/** The first part of each section's address, in the reader's language; a content page that is not listed keeps its folder's name. */
export const sectionPaths = {
  films: { nb: 'filmer', en: 'films', nn: 'filmar' },
  articles: { nb: 'artikler', en: 'articles', nn: 'artiklar' },
  handbook: { nb: 'handbok', en: 'handbook', nn: 'handbok' },
  topics: { nb: 'tema', en: 'topics', nn: 'tema' },
  principles: { nb: 'prinsipper', en: 'principles', nn: 'prinsipp' },
  glossary: { nb: 'ordliste', en: 'glossary', nn: 'ordliste' },
  sources: { nb: 'kilder', en: 'sources', nn: 'kjelder' },
  people: { nb: 'personer', en: 'people', nn: 'personar' },
  places: { nb: 'steder', en: 'places', nn: 'stader' },
  screenings: { nb: 'visninger', en: 'screenings', nn: 'visingar' },
  search: { nb: 'sok', en: 'search', nn: 'sok' },
  index: { nb: 'innhold', en: 'contents', nn: 'innhald' },
  about: { nb: 'om', en: 'about', nn: 'om' },
  teaching: { nb: 'undervisning', en: 'teaching', nn: 'undervisning' },
  contribute: { nb: 'bidra', en: 'contribute', nn: 'bidra' },
  accessibility: { nb: 'tilgjengelighet', en: 'accessibility', nn: 'tilgjenge' },
  privacy: { nb: 'personvern', en: 'privacy', nn: 'personvern' },
} as const satisfies Record<string, Record<Locale, string>>;

/** A section of the site: a key of its address table. */
export type Section = keyof typeof sectionPaths;

/** A section's place in the table, from 0: its own window in the drawn street; -1 for what is no section. */
export function sectionNumber(section: string): number {
  return Object.keys(sectionPaths).indexOf(section);
}

/** What stands after a film's own address for the pages that belong to it. */
export const filmPartPaths = {
  clips: { nb: 'klipp', en: 'clips', nn: 'klipp' },
  transcript: { nb: 'tekst', en: 'transcript', nn: 'tekst' },
} as const satisfies Record<string, Record<Locale, string>>;

/** What stands after the handbook's own address for the pages that belong to it and are no chapters. */
export const handbookPagePaths = {
  book: { nb: 'bok', en: 'book', nn: 'bok' },
  costs: { nb: 'regnestykke', en: 'costs', nn: 'reknestykke' },
  selfAssessment: { nb: 'egenvurdering', en: 'self-assessment', nn: 'eigenvurdering' },
} as const satisfies Record<string, Record<Locale, string>>;

/** A page of the handbook that is no chapter. */
export type HandbookPage = keyof typeof handbookPagePaths;

/** The name of the file of suggestions in the section `index`. */
export const suggestionPaths = { nb: 'stikkord', en: 'keywords', nn: 'stikkord' } as const satisfies Record<
  Locale,
  string
>;

/** The name of the page that lays the lists of principles side by side, in the section `principles`. */
export const comparisonPaths = { nb: 'sammenligning', en: 'comparison', nn: 'samanlikning' } as const satisfies Record<
  Locale,
  string
>;

/** The name of the page that ties principles, films, chapters and sources together, in the section `principles`. */
export const matrixPaths = { nb: 'matrise', en: 'matrix', nn: 'matrise' } as const satisfies Record<Locale, string>;

/** The first part of the addresses of one kind of source. */
export const sourceKindPaths = {
  news: { nb: 'nyheter', en: 'news', nn: 'nyhende' },
  authority: { nb: 'myndigheter', en: 'authorities', nn: 'styresmakter' },
  municipality: { nb: 'kommuner', en: 'municipalities', nn: 'kommunar' },
  research: { nb: 'forskning', en: 'research', nn: 'forsking' },
  guide: { nb: 'veiledere', en: 'guides', nn: 'rettleiarar' },
  other: { nb: 'annet', en: 'other', nn: 'anna' },
} as const satisfies Record<string, Record<Locale, string>>;

/** Sections whose front page the site makes itself, in every language. */
export const madeSections = [
  'films',
  'articles',
  'handbook',
  'topics',
  'principles',
  'glossary',
  'sources',
  'people',
  'places',
  'screenings',
  'search',
  'index',
] as const satisfies readonly Section[];

/** The letters the glossary's pages begin with; fixed, so that a term's address stays the same however many terms there are. */
export const glossaryStretches = ['A', 'E', 'I', 'O', 'S'] as const;

/** The letters the pages of the keyword index begin with; fixed, so that their addresses stay. */
export const keywordStretches = ['A', 'B', 'D', 'F', 'H', 'I', 'L', 'N', 'P', 'S', 'T'] as const;
