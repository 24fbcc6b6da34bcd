import { absolute } from '~/lib/address';
import type { Clip, ClipPage } from './clip-page';
import type { FilmPage } from './film-page';
import type { Page } from './frame';
import type { TextDates } from './text';

/** A thing as schema.org describes it, ready to be written as JSON-LD. */
export type StructuredData = Readonly<Record<string, unknown>>;

/** Describes a film: a VideoObject with its clips when it is played here, else a Movie we only tell about. Never claims a file we may not host. */
export function describeFilm(film: FilmPage, poster: string | undefined): StructuredData {
  const { facts, playback } = film;
  const shared = {
    '@context': 'https://schema.org',
    '@id': `${absolute(film.address)}#film`,
    name: film.title,
    description: film.summary,
    url: absolute(film.address),
    inLanguage: facts.spokenCodes[0],
    duration: facts.duration?.iso,
    image: absolute(film.picture),
    productionCompany: facts.production && { '@type': 'Organization', name: facts.production },
    license: facts.rights.licenceUrl,
  };
  if (!playback) return { ...shared, '@type': 'Movie', dateCreated: facts.year?.toString() };
  return {
    ...shared,
    '@type': 'VideoObject',
    thumbnailUrl: [poster ?? film.picture].map(absolute),
    uploadDate: `${film.published}T00:00:00+00:00`,
    contentUrl: playback.provider === 'file' ? absolute(playback.url) : undefined,
    embedUrl: film.embed && absolute(film.embed),
    transcript: film.transcript && writeWords(film.transcript.sections),
    accessibilityFeature: listFeatures(film),
    hasPart: film.clips.filter(({ isWithdrawn }) => !isWithdrawn).map((clip) => describePart(film, clip)),
  };
}

/** Describes an article or a chapter; its language, address and licence are told by other tags of the page. */
export function describeText({ title, frame, ...dates }: Page & TextDates): StructuredData {
  return {
    '@context': 'https://schema.org',
    '@type': 'Article',
    headline: title,
    datePublished: dates.translated ?? dates.published,
    dateModified: dates.changed,
    author: { '@type': 'Organization', name: frame.siteName },
  };
}

/** Describes a clip's page: the clip, the film it is part of, and what is said in it. */
export function describeClip(
  { film, clip, address, sections, summary }: ClipPage,
  poster: string | undefined,
): StructuredData {
  return {
    '@context': 'https://schema.org',
    ...describePart(film, clip),
    '@id': `${absolute(address)}#klipp`,
    mainEntityOfPage: absolute(address),
    description: summary,
    thumbnailUrl: [absolute(poster ?? film.picture)],
    duration: clip.duration,
    inLanguage: film.facts.spokenCodes[0],
    embedUrl: clip.embed && absolute(clip.embed),
    transcript: writeWords(sections),
    isPartOf: { '@id': `${absolute(film.address)}#film`, '@type': 'VideoObject', name: film.title },
  };
}

/** A clip as part of a film. Search engines want its address on the film's own page with a query (Google, key moments). */
function describePart({ address }: FilmPage, { title, start, end }: Clip): StructuredData {
  return {
    '@type': 'Clip',
    name: title,
    startOffset: start,
    endOffset: end,
    url: `${absolute(address)}?t=${start},${end}`,
  };
}

function listFeatures({ captionLanguages, transcript, playback }: FilmPage): readonly string[] {
  return [
    ...(captionLanguages.length > 0 ? ['captions'] : []),
    ...(transcript ? ['transcript'] : []),
    ...(playback?.provider === 'file' && playback.described ? ['audioDescription'] : []),
  ];
}

function writeWords(sections: NonNullable<FilmPage['transcript']>['sections']): string | undefined {
  const lines = sections.flatMap(({ blocks }) => blocks.flatMap((block) => block.lines));
  return lines.map(({ text }) => text).join(' ') || undefined;
}

/** Structured data as the text of a script element: nothing in it can end the element. */
export function writeStructuredData(data: StructuredData): string {
  return JSON.stringify(data).replace(/</g, '\\u003c');
}
