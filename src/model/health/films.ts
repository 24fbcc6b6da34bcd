import { wordsOf } from '~/i18n/words';
import type { PlainDate } from '~/lib/plain-date';
import type { Entries } from '../entries';
import type { FilmFacts } from '../film';
import { findPlayed } from '../playback';
import { groupTexts } from '../text';
import type { TextPlace } from './section';

/** A film whose pictures nobody tells about aloud. */
export interface UndescribedFilm extends TextPlace {
  /** Why not, as written; undefined when nobody has said. */
  reason: string | undefined;
  /** The day this was last looked at. */
  checked: PlainDate | undefined;
}

/** Finds films that lack audio description, and films we play that do not say. */
export function findUndescribed(films: Entries['films']): readonly UndescribedFilm[] {
  return groupTexts(films, 'films').flatMap(({ slug, original: { data, locale } }): UndescribedFilm[] => {
    const { audioDescription } = data;
    const place = { kind: 'film', slug, locale } as const;
    if (audioDescription?.status === 'missing')
      return [{ ...place, reason: audioDescription.note, checked: audioDescription.checked }];
    if (audioDescription || !findPlayed(data)) return [];
    return [{ ...place, reason: undefined, checked: undefined }];
  });
}

/** What a film's page shows beside the film's own facts. */
interface Shown {
  captions: number;
  screenings: number;
}

const words = wordsOf('nb').film;

/** How each fact is found to be unknown, in the order of the film's page. */
const unknown: readonly [string, (facts: FilmFacts, shown: Shown) => boolean][] = [
  [words.watch, ({ watch }) => watch.every(({ state }) => state !== 'offered')],
  [words.year, ({ year }) => year === undefined],
  [words.length, ({ duration }) => duration === undefined],
  [words.spoken, ({ spoken }) => spoken.length === 0],
  [words.captions, (_facts, { captions }) => captions === 0],
  [words.production, ({ production }) => production === undefined],
  [words.participants, ({ participants }) => participants.length === 0],
  [words.funding, ({ funding }) => funding.length === 0],
  [words.screenings, (_facts, { screenings }) => screenings === 0],
  [words.owner, ({ rights }) => rights.owner === undefined],
  [words.embedding, ({ rights }) => rights.embedding === 'unknown'],
  [words.download, ({ rights }) => rights.download === 'unknown'],
  [words.licence, ({ rights }) => rights.licence === undefined],
];

/** Everything a film's page calls unknown, in the page's own words. */
export function listUnknown(facts: FilmFacts, shown: Shown): readonly string[] {
  return [
    ...unknown.filter(([, isUnknown]) => isUnknown(facts, shown)).map(([label]) => label),
    ...facts.unknownRoles.map((role) => words.roles[role]),
  ];
}
