import type { Locale } from '~/i18n/locales';
import { formatDate } from '~/i18n/dates';
import { formatList } from '~/i18n/lists';
import { wordsOf } from '~/i18n/words';
import { isoDuration } from '~/lib/timecode';
import type { FilmEntry, FilmTranslation } from '~/schemas/film';
import { embedAddress } from './address';
import type { Version } from './text';

/** A fact with the id of the source that says so. */
export interface SourcedFact {
  text: string;
  /** Where a person in a public role is told about. */
  address?: string | undefined;
  source: string | undefined;
}

/** An address where a film can, could or may be seen. */
export interface WatchPlace {
  name: string;
  url: string;
  state: 'offered' | 'gone' | 'unknown';
  note: string;
  /** The day of the last check, as written and in words. */
  checked: { date: string; text: string };
  source: string | undefined;
}

/** The film's own facts in one language; what is undefined or empty is unknown. */
export interface FilmFacts {
  year: number | undefined;
  duration: { iso: string; text: string } | undefined;
  kind: string;
  spoken: readonly string[];
  production: string | undefined;
  credits: readonly (SourcedFact & { role: Role })[];
  /** Parts in making such a film that nobody is known to have had. */
  unknownRoles: readonly Role[];
  participants: readonly SourcedFact[];
  funding: readonly SourcedFact[];
  watch: readonly WatchPlace[];
  rights: FilmEntry['rights'];
  isVoiceSynthetic: boolean;
  audioDescription: { status: string; note: string | undefined } | undefined;
  /** The address of the embed page; undefined unless embedding is allowed and the file is ours. */
  embed: string | undefined;
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
  slug: string;
  original: Version<FilmEntry>;
  version: Version<FilmEntry> | Version<FilmTranslation>;
  person: (id: string) => { name: string; address: string };
}

/** Builds a film's facts in the language of one of its texts. */
export function buildFilmFacts({ slug, original, version, person }: FilmParts): FilmFacts {
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
    kind: words.film.kinds[film.kind],
    spoken: (film.spoken ?? []).map((lang) => words.languageOf[lang]),
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
    watch: film.watch.map(({ checked, note, ...place }, index) => ({
      ...place,
      source: place.source,
      note: translation?.watchNotes[index] ?? note,
      checked: { date: checked, text: formatDate(checked, locale) },
    })),
    rights: film.rights,
    isVoiceSynthetic: film.syntheticVoice,
    audioDescription: film.audioDescription && {
      status: words.film.audioDescriptions[film.audioDescription],
      note: translation ? translation.audioDescriptionNote : film.audioDescriptionNote,
    },
    embed: film.ownFile && film.rights.embedding === 'yes' ? embedAddress(slug) : undefined,
  };
}

/** The sources a film's facts rest on, before those its text cites. */
export function factSources(film: FilmEntry): readonly string[] {
  const facts = [...film.credits, ...film.participants, ...film.funding, ...film.watch];
  return [...facts.map(({ source }) => source).filter((source) => source !== undefined), ...film.sources];
}

function durationWords(seconds: number, locale: Locale): string {
  const words = wordsOf(locale).film;
  const [minutes, rest] = [Math.floor(seconds / 60), seconds % 60];
  const parts = [...(minutes > 0 ? [words.minutes(minutes)] : []), ...(rest > 0 ? [words.seconds(rest)] : [])];
  return formatList(parts, locale);
}
