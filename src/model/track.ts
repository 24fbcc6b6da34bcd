import type { Locale } from '~/i18n/locales';
import { wordsOf } from '~/i18n/words';
import type { CueEntry, TrackEntry } from '~/schemas/track';
import { sectionFileAddress } from './address';
import type { Entries } from './entries';

/** A text track as published. */
export interface Track {
  kind: TrackEntry['kind'];
  locale: Locale;
  address: string;
  label: string;
}

/** What is said in a film. */
export interface SpokenWords {
  /** The language of the words. */
  locale: Locale;
  lines: readonly Pick<CueEntry, 'start' | 'end' | 'text'>[];
}

/** What is said in a film: in the page's language if a track has it, else in the main one. */
export function buildSpokenWords(tracks: readonly TrackEntry[], locale: Locale): SpokenWords {
  const captions = pickTrack(tracks, 'captions', locale);
  return {
    locale: captions?.lang ?? locale,
    lines: captions?.cues.filter(({ withdrawn }) => withdrawn.length === 0) ?? [],
  };
}

/** The text tracks of one film. */
export function tracksOf({ tracks }: Pick<Entries, 'tracks'>, slug: string): readonly TrackEntry[] {
  return tracks.map(({ data }) => data).filter(({ film }) => film === slug);
}

/** The address a text track is published at; the same whatever language the reader reads. */
export function trackAddress(slug: string, kind: TrackEntry['kind'], lang: Locale): string {
  return sectionFileAddress('nb', 'films', slug, `${kind}.${lang}.vtt`);
}

/** The address of a film's words as plain text. */
export function plainTextAddress(slug: string, lang: Locale): string {
  return sectionFileAddress('nb', 'films', slug, `transcript.${lang}.txt`);
}

/** A film's track of a kind: in the wanted language, else the main one, else any. */
export function pickTrack(
  tracks: readonly TrackEntry[],
  kind: TrackEntry['kind'],
  locale: Locale,
): TrackEntry | undefined {
  const own = tracks.filter((track) => track.kind === kind);
  return own.find((track) => track.lang === locale) ?? own.find((track) => track.lang === 'nb') ?? own[0];
}

/** A film's tracks as published, sorted by kind and language. */
export function listTracks(slug: string, tracks: readonly TrackEntry[], locale: Locale): readonly Track[] {
  const words = wordsOf(locale);
  const sorted = [...tracks].sort((a, b) => (`${a.kind}.${a.lang}` < `${b.kind}.${b.lang}` ? -1 : 1));
  return sorted.map(({ kind, lang }) => ({
    kind,
    locale: lang,
    address: trackAddress(slug, kind, lang),
    label: `${words.film.tracks[kind]}, ${words.inLanguage[lang]}`,
  }));
}
