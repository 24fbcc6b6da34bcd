import type { AddressStateEntry } from '~/schemas/address-state';
import type { ArticleText } from '~/schemas/article';
import type { ChapterText } from '~/schemas/chapter';
import type { ConnectionEntry } from '~/schemas/connection';
import type { CostExampleEntry } from '~/schemas/cost-example';
import type { FilmText } from '~/schemas/film';
import type { LawEntry } from '~/schemas/law';
import type { PageText } from '~/schemas/page';
import type { PartEntry } from '~/schemas/part';
import type { PersonEntry } from '~/schemas/person';
import type { PlaceEntry } from '~/schemas/place';
import type { PrincipleListEntry } from '~/schemas/principle';
import type { ScreeningEntry } from '~/schemas/screening';
import type { SearchQuestionEntry } from '~/schemas/search-question';
import type { SearchWordsEntry } from '~/schemas/search-words';
import type { SelfAssessmentEntry } from '~/schemas/self-assessment';
import type { SiteEntry } from '~/schemas/site';
import type { SourceEntry } from '~/schemas/source';
import type { TermEntry } from '~/schemas/term';
import type { TopicEntry } from '~/schemas/topic';
import type { TrackEntry } from '~/schemas/track';
import type { WordUse } from '~/schemas/word-uses';
import type { Media } from './media';
import type { Picture } from './picture';
import type { Withdrawn } from './withdrawal';

/** A record or text as loaded: its id and what its schema let through. */
export interface Entry<Data> {
  id: string;
  data: Data;
}

/** Everything people wrote, as loaded and checked field by field, before anything is joined. */
export interface Entries {
  site: SiteEntry;
  films: readonly Entry<FilmText>[];
  tracks: readonly Entry<TrackEntry>[];
  articles: readonly Entry<ArticleText>[];
  parts: readonly Entry<PartEntry>[];
  chapters: readonly Entry<ChapterText>[];
  pages: readonly Entry<PageText>[];
  terms: readonly Entry<TermEntry>[];
  sources: readonly Entry<SourceEntry>[];
  /** How outside addresses answered when somebody last asked; none when nobody has. */
  addressStates: readonly AddressStateEntry[];
  people: readonly Entry<PersonEntry>[];
  places: readonly Entry<PlaceEntry>[];
  topics: readonly Entry<TopicEntry>[];
  principles: readonly Entry<PrincipleListEntry>[];
  connections: readonly Entry<ConnectionEntry>[];
  screenings: readonly Entry<ScreeningEntry>[];
  /** Laws and their rules; none when nobody has written any. */
  laws: readonly Entry<LawEntry>[];
  /** A published cost example; none on a site that has written none. */
  costExamples: readonly Entry<CostExampleEntry>[];
  /** The form a team fills in about itself, where somebody has written one. */
  selfAssessment: SelfAssessmentEntry | undefined;
  /** Words search understands beside the glossary; all lists are empty when nobody has written any. */
  searchWords: SearchWordsEntry;
  searchQuestions: readonly Entry<SearchQuestionEntry>[];
  /** How the texts use their words, in the languages the search knows; drafts are not counted. */
  wordUses: { nb: readonly WordUse[]; en: readonly WordUse[] };
  /** Every picture beside a text. */
  pictures: readonly Picture[];
  /** The films' own files. */
  media: readonly Media[];
  /** What was taken out because somebody took back their consent. */
  withdrawn: Withdrawn;
}
