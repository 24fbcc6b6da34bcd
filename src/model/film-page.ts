import type { Facets } from '~/lib/facets';
import { textFile } from '~/lib/content-file';
import { pickFacets } from '~/lib/facets';
import { wordsOf } from '~/i18n/words';
import { embedAddress, oembedAddress } from './address';
import { citeFilm } from './citation';
import type { Citation } from './citation';
import { buildClips } from './clip-page';
import type { Clip } from './clip-page';
import type { Entries } from './entries';
import type { PageLink } from './directory';
import { buildFilmFacts, factSources } from './film';
import type { FilmFacts } from './film';
import type { Page } from './frame';
import type { LocaleModel } from './locale-model';
import type { Place } from './place';
import { findPlayed, hostsOf, playFilm } from './playback';
import type { Playback } from './playback';
import type { Principle } from './principle';
import type { ProseContext } from './prose';
import { findRelated } from './related';
import type { Screening } from './screening';
import { buildSharing } from './sharing';
import type { Sharing } from './sharing';
import { numberSources } from './source';
import type { NumberedSource } from './source';
import { groupTexts } from './text';
import type { Topic } from './topic';
import { listTracks, plainTextAddress, tracksOf } from './track';
import type { Track } from './track';
import { buildTranscript } from './transcript';
import type { Transcript } from './transcript';

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
  /** True when the still was taken out because somebody in it took back their consent. */
  isPosterWithdrawn: boolean;
  /** Which window of the drawn street is lit where the film has no still we may show. */
  light: number;
  /** How the film is played here; undefined when it is only told about. */
  playback: Playback | undefined;
  /** Hosts other than our own that the page may contact when the viewer plays the film. */
  hosts: ReturnType<typeof hostsOf>;
  /** True when the film was taken down because somebody in it took back their consent. */
  isWithheld: boolean;
  /** The film's text tracks as published. */
  tracks: readonly Track[];
  /** The languages the film is captioned in, in words. */
  captionLanguages: readonly string[];
  /** What is said and seen, as text; undefined when nobody has written it down. */
  transcript: Transcript | undefined;
  clips: readonly Clip[];
  /** The address of the embed page; undefined unless embedding is allowed and the film is played here. */
  embed: string | undefined;
  /** The address of what oEmbed consumers read; there when the embed page is. */
  oembed: string | undefined;
  citation: Citation;
  sharing: Sharing;
  /** What may be taken home: nothing unless the rights say so. */
  downloads: readonly { label: string; address: string }[];
  /** What search may narrow by. */
  facets: Facets;
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
  const words = wordsOf(locale).film;
  return groupTexts(entries.films, 'films').flatMap((group, light): FilmPage[] => {
    const { slug, original } = group;
    const version = [original, ...group.translations].find((candidate) => candidate.locale === locale);
    if (!version) return [];
    const film = original.data;
    const screenings = model.screenings.filter((screening) => screening.film.slug === slug);
    const cites = [...factSources(film), ...screenings.flatMap(({ sources }) => sources), ...version.data.text.cites];
    const sources = numberSources(cites, model.sources);
    const written = tracksOf(entries, slug);
    const played = findPlayed(film);
    const playback = playFilm(entries, { slug, film, locale });
    const facts = buildFilmFacts({ original, version, person: model.person });
    const tracks = playback ? listTracks(slug, written, locale) : [];
    const isEmbeddable = playback !== undefined && film.rights.embedding === 'yes';
    const embed = isEmbeddable ? embedAddress(locale, slug) : undefined;
    const page = model.page(
      { ...version.data, source: textFile('film', slug, locale) },
      directory.find('film', slug, locale).address,
      'films',
      directory.alternates('film', slug),
    );
    const citation = citeFilm(page, facts);
    const transcript = buildTranscript({
      slug,
      tracks: written,
      locales: entries.site.locales,
      locale,
      contentNotes: facts.contentNotes,
      playback,
    });
    return [
      {
        ...page,
        titleLang: version.data.titleLang,
        slug,
        entryId: version.entryId,
        published: film.published,
        changed: film.changed,
        translated: 'translated' in version.data ? version.data.translated : undefined,
        facts: { ...facts, watch: facts.watch.filter((_place, index) => film.watch[index] !== played) },
        poster: film.poster,
        posterAlt: 'posterAlt' in version.data ? version.data.posterAlt : film.posterAlt,
        isPosterWithdrawn: entries.withdrawn.texts.has(`films/${slug}`),
        light,
        playback,
        hosts: hostsOf(playback),
        isWithheld: entries.withdrawn.films.has(slug),
        tracks,
        captionLanguages: tracks
          .filter(({ kind }) => kind === 'captions')
          .map((track) => wordsOf(locale).inLanguage[track.locale]),
        transcript,
        clips: buildClips({ slug, original, version, model, withdrawn: entries.withdrawn.clips, isEmbeddable }),
        embed,
        oembed: isEmbeddable ? oembedAddress(locale, slug) : undefined,
        citation,
        sharing: buildSharing({
          locale,
          title: version.data.title,
          film: { title: version.data.title, maker: film.production, year: film.year },
          address: page.address,
          citation: citation.line,
          embed,
          still: film.poster && page.picture,
        }),
        downloads:
          film.rights.download === 'yes' && playback?.provider === 'file'
            ? [
                { label: words.downloadFilm, address: playback.url },
                ...(transcript?.languages ?? []).map(({ locale: lang, label }) => ({
                  label: `${words.plainText}, ${label} (TXT)`,
                  address: plainTextAddress(slug, lang),
                })),
                ...tracks.map(({ label, address }) => ({ label: `${label} (VTT)`, address })),
              ]
            : [],
        facets: pickFacets('film', film),
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
        prose: model.prose({ sources, terms: version.data.text.terms }, `films/${slug}`),
      },
    ];
  });
}
