import type { Locale } from '~/i18n/locales';
import type { Entries } from './entries';
import type { PageLink } from './directory';
import { buildFilmFacts, factSources } from './film';
import type { FilmFacts } from './film';
import type { Page } from './frame';
import type { FilmCard, ProseContext } from './prose';
import type { Place } from './place';
import type { Principle } from './principle';
import { findTone } from './picture';
import { buildRecording, buildSpokenWords } from './recording';
import type { Recording } from './recording';
import { findRelated } from './related';
import type { Screening } from './screening';
import type { LocaleModel } from './locale-model';
import { numberSources } from './source';
import type { NumberedSource } from './source';
import { groupTexts } from './text';
import type { Topic } from './topic';

/** A film's page in one language. */
export interface FilmPage extends Page {
  slug: string;
  entryId: string;
  published: string;
  changed: string | undefined;
  /** The day of the translation, when the page is one. */
  translated: string | undefined;
  facts: FilmFacts;
  poster: ImageMetadata | undefined;
  posterAlt: string | undefined;
  /** Which window of the drawn street is lit where the film has no still we may show. */
  light: number;
  /** The film itself, when we host it. */
  recording: Recording | undefined;
  topics: readonly Topic[];
  principles: readonly Principle[];
  places: readonly Place[];
  screenings: readonly Screening[];
  sources: readonly NumberedSource[];
  related: readonly PageLink[];
  prose: ProseContext;
}

/** Builds the film pages of a language, newest film first. */
export function buildFilmPages(entries: Entries, model: LocaleModel): readonly FilmPage[] {
  const { locale, directory } = model;
  return groupTexts(entries.films, 'films').flatMap((group, light): FilmPage[] => {
    const { slug, original } = group;
    const version = [original, ...group.translations].find((candidate) => candidate.locale === locale);
    if (!version) return [];
    const film = original.data;
    const screenings = model.screenings.filter((screening) => screening.film.slug === slug);
    const cites = [...factSources(film), ...screenings.flatMap(({ sources }) => sources), ...version.data.text.cites];
    const sources = numberSources(cites, model.sources);
    const url = film.ownFile && entries.media[`films/${slug}/${film.ownFile.replace(/^\.\//, '')}`];
    if (film.ownFile && !url)
      throw new Error(`films/${slug}: ownFile: «${film.ownFile}» finnes ikke ved siden av teksten.`);
    const tracks = entries.tracks.map(({ data }) => data).filter((track) => track.film === slug);
    if (url && !tracks.some(({ kind }) => kind === 'captions')) {
      throw new Error(
        `films/${slug}: captions.nb.vtt mangler. En film vi viser selv, må ha teksting på sitt eget språk.`,
      );
    }
    return [
      {
        ...model.page(
          version.data,
          directory.find('film', slug, locale).address,
          'films',
          directory.alternates('film', slug),
        ),
        titleLang: version.data.titleLang,
        slug,
        entryId: version.entryId,
        published: film.published,
        changed: film.changed,
        translated: 'translated' in version.data ? version.data.translated : undefined,
        facts: buildFilmFacts({ slug, original, version, person: model.person }),
        poster: film.poster,
        posterAlt: 'posterAlt' in version.data ? version.data.posterAlt : film.posterAlt,
        light,
        recording: url ? buildRecording({ slug, url, tracks, locale }) : undefined,
        topics: model.pickTopics(film.topics),
        principles: film.principles
          .map((id) => model.principles.get(id))
          .filter((principle) => principle !== undefined),
        places: film.places.map((id) => model.places.get(id)).filter((place) => place !== undefined),
        screenings,
        sources,
        related: findRelated(
          { slug: `film:${slug}`, films: [slug], topics: [], principles: [], places: [], people: [] },
          model.relations,
        ).map(({ link }) => link),
        prose: model.prose(sources, `films/${slug}`),
      },
    ];
  });
}

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
    const tracks = entries.tracks.map(({ data }) => data).filter((track) => track.film === link.slug);
    return {
      ...link,
      year: film?.year,
      durationSeconds: film?.durationSeconds,
      poster: film?.poster && { file: film.poster, tone: findTone(entries.pictures, film.poster) },
      posterAlt: translation?.data.posterAlt ?? film?.posterAlt,
      light: groups.findIndex(({ slug }) => slug === link.slug),
      spoken: film?.ownFile ? buildSpokenWords(tracks, locale) : undefined,
    };
  });
  return cards.sort((a, b) => (b.year ?? 0) - (a.year ?? 0) || (a.slug < b.slug ? -1 : 1));
}
