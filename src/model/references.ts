import { findNearest } from '~/lib/nearest';
import type { FilmText } from '~/schemas/film';
import type { TextFacts } from '~/lib/reading';
import type { Entries } from './entries';
import { folderOf } from './text';

/** The collections an id can point into. */
type Target = 'films' | 'sources' | 'people' | 'places' | 'topics' | 'principles' | 'terms' | 'parts';

/** A reference in content: where it stands and what it points at. */
interface Reference {
  from: string;
  target: Target;
  id: string;
}

/** What articles and chapters point at. */
interface RelationIds {
  topics: readonly string[];
  films: readonly string[];
  principles: readonly string[];
  places: readonly string[];
  people: readonly string[];
}

/** Every reference to something that does not exist, as sentences naming the file and the nearest existing id. */
export function findBrokenReferences(entries: Entries): string[] {
  const known = listKnown(entries);
  return [...listTextReferences(entries), ...listRecordReferences(entries)]
    .filter(({ target, id }) => !known[target].has(id))
    .map(({ from, target, id }) => `${from}: «${id}» finnes ikke i ${target}. ${suggest(id, known[target])}`)
    .sort();
}

function suggest(id: string, known: ReadonlySet<string>): string {
  const nearest = findNearest(id, known);
  return nearest === undefined ? 'Der står ingenting ennå.' : `Mente du «${nearest}»?`;
}

function listKnown(entries: Entries): Record<Target, ReadonlySet<string>> {
  const ids = (rows: readonly { id: string }[]) => new Set(rows.map(({ id }) => id));
  return {
    films: new Set(entries.films.map(({ id }) => folderOf(id))),
    sources: ids(entries.sources),
    people: ids(entries.people),
    places: ids(entries.places),
    topics: ids(entries.topics),
    principles: new Set(entries.principles.flatMap(({ data }) => data.items.map((item) => item.id))),
    terms: ids(entries.terms),
    parts: ids(entries.parts),
  };
}

function listTextReferences({ films, articles, chapters, pages }: Entries): Reference[] {
  return [
    ...films.flatMap(({ id, data }) => [
      ...bodyReferences(`films/${id}`, data.text),
      ...filmReferences(`films/${id}`, data),
    ]),
    ...articles.flatMap(({ id, data }) => [
      ...bodyReferences(`articles/${id}`, data.text),
      ...('topics' in data ? relationReferences(`articles/${id}`, data) : []),
    ]),
    ...chapters.flatMap(({ id, data }) => [
      ...bodyReferences(`handbook/${id}`, data.text),
      ...('topics' in data ? relationReferences(`handbook/${id}`, data) : []),
      ...pointTo('parts', `handbook/${id}`, [id.split('/')[0]]),
    ]),
    ...pages.flatMap(({ id, data }) => bodyReferences(`pages/${id}`, data.text)),
  ];
}

function bodyReferences(from: string, text: TextFacts): Reference[] {
  return [
    ...pointTo('sources', from, text.cites),
    ...pointTo('terms', from, text.terms),
    ...pointTo('films', from, text.films),
    ...pointTo('principles', from, text.principles),
  ];
}

function relationReferences(from: string, data: RelationIds): Reference[] {
  return (['topics', 'films', 'principles', 'places', 'people'] as const).flatMap((target) =>
    pointTo(target, from, data[target]),
  );
}

function filmReferences(from: string, film: FilmText): Reference[] {
  if (!('credits' in film)) return [];
  const seen = [...film.credits, ...film.participants];
  return [
    ...(['topics', 'principles', 'places', 'sources'] as const).flatMap((target) =>
      pointTo(target, from, film[target]),
    ),
    ...pointTo('people', from, [
      ...seen.map(({ person }) => person),
      ...film.clips.flatMap(({ people }) => people),
      ...film.watch.flatMap(({ without }) => without),
    ]),
    ...pointTo(
      'principles',
      from,
      film.clips.map(({ principle }) => principle),
    ),
    ...pointTo(
      'sources',
      from,
      [...seen, ...film.funding, ...film.watch, ...film.contentNotes].map(({ source }) => source),
    ),
  ];
}

function listRecordReferences(entries: Entries): Reference[] {
  return [
    ...entries.terms.flatMap(({ id, data }) => [
      ...pointTo('terms', `glossary.yaml ${id}`, data.see),
      ...pointTo('sources', `glossary.yaml ${id}`, data.sources),
    ]),
    ...entries.people.flatMap(({ id, data }) => pointTo('sources', `people.yaml ${id}`, data.sources)),
    ...entries.places.flatMap(({ id, data }) => pointTo('sources', `places.yaml ${id}`, data.sources)),
    ...entries.principles.flatMap(({ id, data }) => [
      ...pointTo('sources', `principles.yaml ${id}`, data.sources),
      ...data.items.flatMap((item) => pointTo('principles', `principles.yaml ${item.id}`, item.maps)),
    ]),
    ...entries.screenings.flatMap(({ id, data }) => [
      ...pointTo('films', `screenings.yaml ${id}`, [data.film]),
      ...pointTo('places', `screenings.yaml ${id}`, [data.place]),
      ...pointTo('sources', `screenings.yaml ${id}`, data.sources),
    ]),
    ...entries.tracks.flatMap(({ id, data }) => pointTo('films', `films/${id}.vtt`, [data.film])),
    ...pointTo('films', 'site.yaml leadFilm', [entries.site.leadFilm]),
  ];
}

function pointTo(target: Target, from: string, ids: readonly (string | undefined)[]): Reference[] {
  return ids.filter((id) => id !== undefined).map((id) => ({ from, target, id }));
}
