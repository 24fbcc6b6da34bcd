import type { PageLink } from './directory';
import type { Entries } from './entries';
import type { LocaleModel } from './locale-model';
import type { Source } from './source';
import { groupTexts } from './text';

/** A person, place or screening as a list shows it. */
export interface ListedRecord {
  id: string;
  title: string;
  /** What stands under the title: a role, or when and where. */
  subtitle: string | undefined;
  text: string;
  /** Texts and films it belongs to. */
  links: readonly PageLink[];
  sources: readonly Source[];
}

/** Builds the list of people: who they are, and the films and texts they are part of. */
export function buildPeopleRecords(entries: Entries, model: LocaleModel): readonly ListedRecord[] {
  const films = groupTexts(entries.films, 'films');
  return [...model.people.values()].map(({ id, name, role, text, sources }) => {
    const isIn = films.filter(({ original: { data } }) =>
      [...data.credits, ...data.participants].some(({ person }) => person === id),
    );
    return {
      id,
      title: name,
      subtitle: role,
      text,
      links: linksOf(model, isIn, 'people', id),
      sources: pickSources(model, sources),
    };
  });
}

/** Builds the list of places: what happened there, and the films and texts about it. */
export function buildPlaceRecords(entries: Entries, model: LocaleModel): readonly ListedRecord[] {
  const films = groupTexts(entries.films, 'films');
  return [...model.places.values()].map(({ id, name, text, sources }) => {
    const isIn = films.filter(({ original }) => original.data.places.includes(id));
    return {
      id,
      title: name,
      subtitle: undefined,
      text,
      links: linksOf(model, isIn, 'places', id),
      sources: pickSources(model, sources),
    };
  });
}

/** Builds the list of screenings, oldest first. */
export function buildScreeningRecords(model: LocaleModel): readonly ListedRecord[] {
  return model.screenings.map(({ id, film, when, venue, place, text, sources }) => ({
    id,
    title: venue,
    subtitle: [when, place?.name].filter((part) => part !== undefined && !venue.includes(part)).join(' · '),
    text,
    links: [film],
    sources: pickSources(model, sources),
  }));
}

function linksOf(
  model: LocaleModel,
  films: readonly { slug: string }[],
  kind: 'people' | 'places',
  id: string,
): readonly PageLink[] {
  const texts = model.relations.filter((relation) => relation[kind].includes(id)).map(({ link }) => link);
  return [...films.map(({ slug }) => model.directory.find('film', slug, model.locale)), ...texts];
}

function pickSources(model: LocaleModel, ids: readonly string[]): readonly Source[] {
  return ids.map((id) => model.sources.get(id)).filter((source) => source !== undefined);
}
