import type { Locale } from '~/i18n/locales';
import type { PageLink } from './directory';
import type { Term } from './term';

/** What the vocabulary of `components/prose/` may ask about the text it stands in; the page hands it over as `Astro.locals.prose`. */
export interface ProseContext {
  locale: Locale;
  /** A source's number in this text, by id. */
  sourceNumbers: ReadonlyMap<string, number>;
  /** The glossary, by id. */
  terms: ReadonlyMap<string, Term>;
  /** Films the text may show as cards, by id. */
  films: ReadonlyMap<string, FilmCard>;
}

/** What a list or a card shows of a film. */
export interface FilmCard extends PageLink {
  year: number | undefined;
  durationSeconds: number | undefined;
  poster: ImageMetadata | undefined;
  posterAlt: string | undefined;
  /** Which window of the drawn street is lit where the film has no still we may show. */
  light: number;
}
