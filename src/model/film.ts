import type { Locale } from '~/i18n/locales';
import { formatDate } from '~/i18n/dates';
import { formatList } from '~/i18n/lists';
import { wordsOf } from '~/i18n/words';
import type { TimeRange } from '~/lib/media-fragment';
import { formatClock, isoDuration } from '~/lib/timecode';
import type { FilmEntry, FilmTranslation } from '~/schemas/film';
import { buildSite } from './playback';
import type { Version } from './text';

/** A fact with the id of the source that says so. */
export interface SourcedFact {
  text: string;
  /** Where a person in a public role is told about. */
  address?: string | undefined;
  source: string | undefined;
}

/** A way to see a film that the page tells about rather than plays. */
export interface WatchPlace {
  /** Whose site it is. */
  name: string;
  /** The film's page there; undefined for a file of our own that is gone. */
  url: string | undefined;
  state: 'offered' | 'gone' | 'unknown';
  note: string | undefined;
  /** The day of the last check in words. */
  checked: string | undefined;
  /** Where an archive keeps a copy. */
  archived: string | undefined;
  source: string | undefined;
}

/** Something hard to see or hear in a film. */
export interface ContentNote {
  theme: string;
  /** Where it is, in seconds and as a clock; undefined when it goes for the whole film. */
  passage: (Required<TimeRange> & { end: number; text: string }) | undefined;
  source: string | undefined;
}

/** The film's own facts in one language; what is undefined or empty is unknown. */
export interface FilmFacts {
  year: number | undefined;
  duration: { iso: string; text: string } | undefined;
  durationSeconds: number | undefined;
  kind: string;
  spoken: readonly string[];
  /** The same languages as codes (BCP 47). */
  spokenCodes: readonly Locale[];
  production: string | undefined;
  credits: readonly (SourcedFact & { role: Role })[];
  /** Parts in making such a film that nobody is known to have had. */
  unknownRoles: readonly Role[];
  participants: readonly SourcedFact[];
  funding: readonly SourcedFact[];
  watch: readonly WatchPlace[];
  rights: FilmEntry['rights'];
  isVoiceSynthetic: boolean;
  audioDescription: { status: string; note: string | undefined; checked: string | undefined } | undefined;
  contentNotes: readonly ContentNote[];
}

/** Something people do in making a film. */
type Role = FilmEntry['credits'][number]['role'];

/** What every film of a kind is made by, so that the page can say what is unknown. */
const rolesOfKind: Readonly<Record<FilmEntry['kind'], readonly Role[]>> = {
  documentary: ['producer', 'director', 'camera', 'editor'],
  information: ['producer', 'director', 'camera', 'editor'],
  animation: ['script', 'drawing'],
};

/** What the facts are made from. */
interface FilmParts {
  original: Version<FilmEntry>;
  version: Version<FilmEntry> | Version<FilmTranslation>;
  person: (id: string) => { name: string; address: string | undefined };
}

/** Builds a film's facts in the language of one of its texts. */
export function buildFilmFacts({ original, version, person }: FilmParts): FilmFacts {
  const { data: film } = original;
  const { locale } = version;
  const words = wordsOf(locale);
  const translation = 'watchNotes' in version.data ? version.data : undefined;
  const nameOf = (entry: { person?: string | undefined; name?: string | undefined; who?: string | undefined }) =>
    entry.person ? person(entry.person) : { name: entry.name ?? entry.who ?? words.unknown, address: undefined };
  return {
    year: film.year,
    duration:
      film.durationSeconds === undefined
        ? undefined
        : { iso: isoDuration(film.durationSeconds), text: durationWords(film.durationSeconds, locale) },
    durationSeconds: film.durationSeconds,
    kind: words.film.kinds[film.kind],
    spoken: (film.spoken ?? []).map((lang) => words.languageOf[lang]),
    spokenCodes: film.spoken ?? [],
    production: film.production,
    credits: film.credits.map((credit) => ({
      role: credit.role,
      text: nameOf(credit).name,
      address: nameOf(credit).address,
      source: credit.source,
    })),
    unknownRoles: rolesOfKind[film.kind].filter((role) => !film.credits.some((credit) => credit.role === role)),
    participants: film.participants.map((participant, index) => ({
      text: translation?.participantNotes[index] ?? nameOf(participant).name,
      address: nameOf(participant).address,
      source: participant.source,
    })),
    funding: film.funding.map(({ who, note, source }, index) => ({
      text: translation?.fundingNotes[index] ?? (note ? `${who}: ${note}` : who),
      source,
    })),
    watch: film.watch.map((entry, index) => ({
      name: buildSite(entry, locale).name ?? words.film.ourFile,
      url: buildSite(entry, locale).page,
      state: entry.state,
      note: translation?.watchNotes[index] ?? entry.note,
      checked: entry.checked && formatDate(entry.checked, locale),
      archived: entry.archived,
      source: entry.source,
    })),
    rights: film.rights,
    isVoiceSynthetic: film.syntheticVoice,
    audioDescription: film.audioDescription && {
      status: words.film.audioDescriptions[film.audioDescription.status],
      note: translation
        ? translation.audioDescriptionNote
        : 'note' in film.audioDescription
          ? film.audioDescription.note
          : undefined,
      checked: 'checked' in film.audioDescription ? formatDate(film.audioDescription.checked, locale) : undefined,
    },
    contentNotes: film.contentNotes.map(({ theme, from, to, source }, index) => ({
      theme: translation?.contentThemes[index] ?? theme,
      passage:
        from === undefined || to === undefined
          ? undefined
          : { start: from, end: to, text: `${formatClock(from)}–${formatClock(to)}` },
      source,
    })),
  };
}

/** The sources a film's facts rest on, before those its text cites. */
export function factSources(film: FilmEntry): readonly string[] {
  const facts = [...film.credits, ...film.participants, ...film.funding, ...film.watch, ...film.contentNotes];
  return [...facts.map(({ source }) => source).filter((source) => source !== undefined), ...film.sources];
}

function durationWords(seconds: number, locale: Locale): string {
  const words = wordsOf(locale).film;
  const [minutes, rest] = [Math.floor(seconds / 60), seconds % 60];
  const parts = [...(minutes > 0 ? [words.minutes(minutes)] : []), ...(rest > 0 ? [words.seconds(rest)] : [])];
  return formatList(parts, locale);
}
