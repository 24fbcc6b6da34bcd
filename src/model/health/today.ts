import type { PlainDate } from '~/lib/plain-date';
import type { Entries } from '../entries';

/** What tells a day when something was done. */
type Dated = Pick<Entries, 'films' | 'articles' | 'chapters' | 'pages' | 'sources' | 'people' | 'laws'>;

/** The newest day anything in the content was done, which is what a build without a clock counts from; days to come are left out. */
export function findToday(entries: Dated): PlainDate {
  const texts = [...entries.films, ...entries.articles, ...entries.chapters, ...entries.pages];
  const days: readonly (PlainDate | undefined)[] = [
    ...texts.flatMap(({ data }) =>
      data.translates === undefined ? [data.published, data.changed] : [data.translated],
    ),
    ...entries.films.flatMap(({ data }) => (data.translates === undefined ? listFilmDays(data) : [])),
    ...entries.chapters.map(({ data }) => (data.translates === undefined ? data.reviewed : undefined)),
    ...entries.sources.map(({ data }) => data.checked),
    ...entries.laws.flatMap(({ data }) => data.rules.map(({ checked }) => checked)),
    ...entries.people.map(({ data }) => data.consent.date),
  ];
  // Every site has a front page, and that has a day.
  return days.filter((day) => day !== undefined).reduce((newest, day) => (day > newest ? day : newest), '');
}

/** The same day a year before. */
export function yearBefore(day: PlainDate): PlainDate {
  return `${String(Number(day.slice(0, 4)) - 1).padStart(4, '0')}${day.slice(4)}`;
}

function listFilmDays(film: OriginalFilm): readonly (PlainDate | undefined)[] {
  const { audioDescription, rights, watch } = film;
  const described = audioDescription && 'checked' in audioDescription ? audioDescription.checked : undefined;
  return [rights.cleared, described, ...watch.map(({ checked }) => checked)];
}

type OriginalFilm = Extract<Entries['films'][number]['data'], { published: string }>;
