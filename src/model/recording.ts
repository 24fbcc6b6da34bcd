import type { Locale } from '~/i18n/locales';
import { wordsOf } from '~/i18n/words';
import { formatClock, timeId } from '~/lib/timecode';
import type { CueEntry, TrackEntry } from '~/schemas/track';
import { sectionFileAddress } from './address';

/** A text track as published. */
export interface Track {
  kind: TrackEntry['kind'];
  locale: Locale;
  address: string;
  label: string;
}

/** A line that can be played: a cue, or a description of the picture. */
export interface TranscriptLine {
  /** Stable id made from the time; a second line in the same second gets `-2`. */
  id: string;
  clock: string;
  start: number;
  end: number;
  text: string;
  /** The film file at this line's second (Media Fragments). */
  href: string;
  /** True when the line tells what is seen rather than what is said. */
  isDescription: boolean;
}

/** A chapter with the lines that begin in it or after it, up to the next one. */
export interface TranscriptChapter extends TranscriptLine {
  lines: readonly TranscriptLine[];
}

/** A film we host: its file, tracks and words. */
export interface Recording {
  url: string;
  tracks: readonly Track[];
  /** The languages the film is captioned in, in words. */
  captionLanguages: readonly string[];
  /** The language of the words, when it is not the page's. */
  lang: Locale | undefined;
  /** Lines before the first chapter; all of them when the film has no chapters. */
  opening: readonly TranscriptLine[];
  chapters: readonly TranscriptChapter[];
}

/** What is said in a film we can play. */
export interface SpokenWords {
  /** The language of the words. */
  locale: Locale;
  lines: readonly Pick<CueEntry, 'start' | 'end' | 'text'>[];
}

/** What a recording is made from. */
interface RecordingParts {
  slug: string;
  /** The film file's address. */
  url: string;
  tracks: readonly TrackEntry[];
  locale: Locale;
}

/** Builds a film we host: its words in the page's language if a track has them, else in the main one, by chapter. */
export function buildRecording({ slug, url, tracks, locale }: RecordingParts): Recording {
  const captions = pickTrack(tracks, 'captions', locale);
  const lang = captions?.lang ?? locale;
  const descriptions = tracks.find((track) => track.kind === 'descriptions' && track.lang === lang);
  const lines = giveIds(
    [...toLines(captions?.cues, url), ...toLines(descriptions?.cues, url, { isDescription: true })].sort(
      (a, b) => a.start - b.start,
    ),
  );
  const starts = toLines(pickTrack(tracks, 'chapters', lang)?.cues, url);
  const within = (from: number, to = Infinity) => lines.filter(({ start }) => start >= from && start < to);
  const published = listTracks(slug, tracks, locale);
  return {
    url,
    tracks: published,
    captionLanguages: published
      .filter(({ kind }) => kind === 'captions')
      .map((track) => wordsOf(locale).inLanguage[track.locale]),
    lang: lang === locale ? undefined : lang,
    opening: within(0, starts[0]?.start),
    chapters: starts.map((chapter, index) => ({
      ...chapter,
      id: `kap-${chapter.id}`,
      lines: within(chapter.start, starts[index + 1]?.start),
    })),
  };
}

/** What is said in a film: in the page's language if a track has it, else in the main one. */
export function buildSpokenWords(tracks: readonly TrackEntry[], locale: Locale): SpokenWords {
  const captions = pickTrack(tracks, 'captions', locale);
  return { locale: captions?.lang ?? locale, lines: captions?.cues ?? [] };
}

/** The address a text track is published at; the same whatever language the reader reads. */
export function trackAddress(slug: string, kind: TrackEntry['kind'], lang: Locale): string {
  return sectionFileAddress('nb', 'films', slug, `${kind}.${lang}.vtt`);
}

function pickTrack(tracks: readonly TrackEntry[], kind: TrackEntry['kind'], locale: Locale): TrackEntry | undefined {
  const own = tracks.filter((track) => track.kind === kind);
  return own.find((track) => track.lang === locale) ?? own.find((track) => track.lang === 'nb') ?? own[0];
}

function listTracks(slug: string, tracks: readonly TrackEntry[], locale: Locale): readonly Track[] {
  const words = wordsOf(locale);
  const sorted = [...tracks].sort((a, b) => (`${a.kind}.${a.lang}` < `${b.kind}.${b.lang}` ? -1 : 1));
  return sorted.map(({ kind, lang }) => ({
    kind,
    locale: lang,
    address: trackAddress(slug, kind, lang),
    label: `${words.film.tracks[kind]}, ${words.inLanguage[lang]}`,
  }));
}

function toLines(
  cues: readonly CueEntry[] = [],
  url: string,
  { isDescription = false } = {},
): readonly TranscriptLine[] {
  return cues.map(({ start, end, text }) => ({
    id: timeId(start),
    clock: formatClock(start),
    start,
    end,
    text,
    href: `${url}#t=${Math.floor(start * 10) / 10}`,
    isDescription,
  }));
}

/** Makes ids that two lines in the same second share into ids of their own; descriptions have none to share. */
function giveIds(lines: readonly TranscriptLine[]): readonly TranscriptLine[] {
  const counts = new Map<string, number>();
  return lines.map((line) => {
    if (line.isDescription) return line;
    const count = (counts.get(line.id) ?? 0) + 1;
    counts.set(line.id, count);
    return count === 1 ? line : { ...line, id: `${line.id}-${count}` };
  });
}
