import type { Locale } from '~/i18n/locales';
import type { Entries } from './entries';
import type { PageLink } from './directory';
import { isPlayed } from './playback';
import { findTone } from './picture';
import type { FilmCard } from './prose';
import { groupTexts } from './text';
import { buildSpokenWords, tracksOf } from './track';

/** Builds the cards of all films, newest first, each in the wanted language if it can be. */
export function buildFilmCards(
  entries: Pick<Entries, 'films' | 'tracks' | 'pictures'>,
  list: readonly PageLink[],
  locale: Locale,
): readonly FilmCard[] {
  const groups = groupTexts(entries.films, 'films');
  const cards = list.map((link): FilmCard => {
    const group = groups.find(({ slug }) => slug === link.slug);
    const film = group?.original.data;
    const translation = group?.translations.find((version) => version.locale === locale);
    const tracks = tracksOf(entries, link.slug);
    return {
      ...link,
      year: film?.year,
      durationSeconds: film?.durationSeconds,
      poster: film?.poster && { file: film.poster, tone: findTone(entries.pictures, film.poster) },
      posterAlt: translation?.data.posterAlt ?? film?.posterAlt,
      light: groups.findIndex(({ slug }) => slug === link.slug),
      spoken: film?.watch.some(isPlayed) ? buildSpokenWords(tracks, locale) : undefined,
    };
  });
  return cards.sort((a, b) => (b.year ?? 0) - (a.year ?? 0) || (a.slug < b.slug ? -1 : 1));
}
