import type { Locale } from '~/i18n/locales';
import type { PageLink } from './directory';
import type { Law } from './law';
import type { Picture } from './picture';
import type { Place } from './place';
import type { Principle } from './principle';
import type { SpokenWords } from './track';
import type { Term } from './term';

/** What the vocabulary of `components/prose/` may ask about the text it stands in; the page hands it over as `Astro.locals.prose`. */
export interface ProseContext {
  locale: Locale;
  /** The text's folder below the content root, for telling an author where something is wrong: `articles/elven`. */
  folder: string;
  /** A source's number in this text, by id. */
  sourceNumbers: ReadonlyMap<string, number>;
  /** The terms the text explains where they stand, in the order of the alphabet. */
  explained: readonly Term[];
  /** Films the text may show as cards, by id. */
  films: ReadonlyMap<string, FilmCard>;
  /** Principles of all lists, by id. */
  principles: ReadonlyMap<string, Principle>;
  /** All places, by id and in the order of the alphabet. */
  places: ReadonlyMap<string, Place>;
  /** All laws, in the order of the alphabet. */
  laws: readonly Law[];
  /** The pictures beside the text, by file name. */
  pictures: ReadonlyMap<string, Picture>;
  /** Pictures that lay beside the text until somebody in them took back their consent, by file name. */
  withdrawnPictures: ReadonlySet<string>;
}

/** What a list or a card shows of a film. */
export interface FilmCard extends PageLink {
  year: number | undefined;
  durationSeconds: number | undefined;
  poster: Pick<Picture, 'file' | 'tone'> | undefined;
  posterAlt: string | undefined;
  /** Which window of the drawn street is lit where the film has no still we may show. */
  light: number;
  /** What is said in the film; undefined when we cannot play it. */
  spoken: SpokenWords | undefined;
}
