import type { Locale } from '~/i18n/locales';
import type { Section } from '~/i18n/paths';
import { wordsOf } from '~/i18n/words';
import type { ContentFile } from '~/lib/content-file';
import { pictureAddress } from './address';
import { buildAnswers } from './answer';
import type { Entries } from './entries';
import { buildConnections } from './connection';
import type { Connection } from './connection';
import { buildDirectory } from './directory';
import type { Alternate, Directory, PageLink } from './directory';
import { buildFilmCards } from './film-card';
import { buildFrame } from './frame';
import type { Frame, Page } from './frame';
import { buildLaws } from './law';
import type { Law } from './law';
import { buildPeople } from './person';
import type { Person } from './person';
import { listPictures } from './picture';
import { buildPlaces } from './place';
import type { Place } from './place';
import { buildPrincipleLists, indexPrinciples } from './principle';
import type { Principle, PrincipleList } from './principle';
import type { FilmCard, ProseContext } from './prose';
import type { Relations } from './related';
import { buildScreenings } from './screening';
import type { Screening } from './screening';
import { buildSources } from './source';
import type { NumberedSource, Source } from './source';
import { buildTerms } from './term';
import type { Term } from './term';
import { groupTexts } from './text';
import { buildTopics } from './topic';
import type { Topic } from './topic';

/** A text's relations with the link a list shows. */
export interface RelatedText extends Relations {
  link: PageLink;
}

/** Everything shared by the pages of one language, joined once. */
export interface LocaleModel {
  locale: Locale;
  directory: Directory;
  frame: Frame;
  sources: ReadonlyMap<string, Source>;
  terms: ReadonlyMap<string, Term>;
  topics: ReadonlyMap<string, Topic>;
  principleLists: readonly PrincipleList[];
  principles: ReadonlyMap<string, Principle>;
  people: ReadonlyMap<string, Person>;
  places: ReadonlyMap<string, Place>;
  screenings: readonly Screening[];
  laws: readonly Law[];
  films: readonly FilmCard[];
  connections: readonly Connection[];
  /** Articles and chapters with what they are about, for «read on» boxes and topic pages. */
  relations: readonly RelatedText[];
  page(
    text: { title: string; summary: string; source: ContentFile },
    address: string,
    section: Section | 'home',
    alternates: readonly Alternate[],
  ): Page;
  /** A person's name and place on the site; somebody who has withdrawn has neither. */
  person(id: string): { name: string; address: string | undefined };
  pickTopics(ids: readonly string[]): readonly Topic[];
  /** What the tags of a text may ask, by what the text cites and explains. */
  prose(text: { sources: readonly NumberedSource[]; terms: readonly string[] }, folder: string): ProseContext;
}

/** Joins everything the pages of a language share. */
export function buildLocaleModel(entries: Entries, locale: Locale): LocaleModel {
  const directory = buildDirectory(entries);
  const frame = buildFrame(entries.site, directory, locale);
  const sources = buildSources(entries.sources, locale, entries.addressStates);
  const terms = buildTerms(entries.terms, locale);
  const topics = buildTopics(entries.topics, locale);
  const principleLists = buildPrincipleLists(entries.principles, locale);
  const people = buildPeople(entries.people, locale);
  const places = buildPlaces(entries.places, locale);
  const principles = indexPrinciples(principleLists);
  const laws = buildLaws(entries.laws, sources, locale);
  const films = buildFilmCards(entries, directory.list('film', locale), locale);
  return {
    locale,
    directory,
    frame,
    sources,
    terms,
    topics,
    principleLists,
    principles,
    people,
    places,
    screenings: buildScreenings(entries.screenings, directory, places, locale),
    laws,
    films,
    connections: buildConnections(entries, { locale, directory, principles, sources }),
    relations: buildRelations(entries, directory, locale),
    page: ({ title, summary, source }, address, section, alternates) => ({
      locale,
      address,
      source,
      title,
      summary,
      isDraft: directory.isDraft(source),
      section,
      picture: pictureAddress(address),
      alternates,
      frame,
      answers: buildAnswers(frame.answers, { locale, address, title, section, source }),
    }),
    person: (id) => people.get(id) ?? { name: wordsOf(locale).film.personWithdrawn, address: undefined },
    pickTopics: (ids) => [...topics.values()].filter(({ id }) => ids.includes(id)),
    prose: ({ sources: numbered, terms: ids }, folder) => ({
      locale,
      folder,
      sourceNumbers: new Map(numbered.map(({ id, number }) => [id, number])),
      explained: [...terms.values()].filter(({ id }) => ids.includes(id)),
      films: new Map(films.map((film) => [film.slug, film])),
      principles,
      places,
      laws,
      pictures: listPictures(entries.pictures, folder),
      withdrawnPictures: listWithdrawn(entries, folder),
    }),
  };
}

/** File names of the pictures that were taken out of a folder. */
function listWithdrawn({ withdrawn }: Entries, folder: string): ReadonlySet<string> {
  const own = [...withdrawn.pictures].filter((path) => path.startsWith(`${folder}/`));
  return new Set(own.map((path) => path.slice(folder.length + 1)));
}

function buildRelations(entries: Entries, directory: Directory, locale: Locale): readonly RelatedText[] {
  const chapters = groupTexts(entries.chapters, 'handbook').map(({ slug, original }) => ({
    link: directory.find('chapter', slug, locale),
    data: original.data,
  }));
  const articles = groupTexts(entries.articles, 'articles').map(({ slug, original }) => ({
    link: directory.find('article', slug, locale),
    data: original.data,
  }));
  return [...articles, ...chapters].map(({ link, data }) => ({
    link,
    slug: `${link.kind}:${link.slug}`,
    topics: data.topics,
    films: data.films,
    principles: data.principles,
    places: data.places,
    people: data.people,
  }));
}
