import type { Locale } from '~/i18n/locales';
import { inLocale } from '~/i18n/locales';
import { formatClock } from '~/lib/timecode';
import type { ConnectionEntry } from '~/schemas/connection';
import { clipAddress, matrixAddress } from './address';
import type { Directory, PageLink } from './directory';
import type { Entries, Entry } from './entries';
import type { Principle } from './principle';
import type { Source } from './source';
import { groupTexts } from './text';

/** What ties a principle, a part of a film, a paragraph of the handbook and a source together, in one language. */
export interface Connection {
  id: string;
  text: string;
  principles: readonly Principle[];
  film: PageLink | undefined;
  clip: ConnectedClip | undefined;
  chapter: PageLink;
  /** The address of the paragraph, or of the chapter where no paragraph is named in its language. */
  paragraph: string;
  sources: readonly Source[];
  /** Where the connection stands in the matrix. */
  address: string;
}

/** The part of a film a connection points at. */
export interface ConnectedClip {
  film: string;
  id: string;
  title: string;
  /** The language of the title when it is not the page's. */
  titleLang: Locale | undefined;
  /** Start and end in seconds. */
  start: number;
  end: number;
  /** Its start and end as a reader's clock: `0:23–0:34`. */
  clock: string;
  address: string;
}

/** What connections are joined with. */
interface Known {
  locale: Locale;
  directory: Directory;
  principles: ReadonlyMap<string, Principle>;
  sources: ReadonlyMap<string, Source>;
}

/** Builds the connections of a language, in the order of the ids. */
export function buildConnections(entries: Entries, known: Known): readonly Connection[] {
  return entries.connections.map((entry) => buildConnection(entry, entries, known));
}

function buildConnection(
  { id, data }: Entry<ConnectionEntry>,
  entries: Entries,
  { locale, directory, principles, sources }: Known,
): Connection {
  const chapter = directory.find('chapter', data.chapter, locale);
  // A name taken out may have stood among the words a paragraph is known by; then the chapter is the place.
  const paragraph = entries.withdrawn.people.size > 0 ? undefined : data.paragraph?.[chapter.locale];
  return {
    id,
    text: inLocale(data.text, locale),
    principles: pick(principles, data.principles),
    film: data.film === undefined ? undefined : directory.find('film', data.film, locale),
    clip:
      data.film === undefined || data.clip === undefined
        ? undefined
        : findClip(entries, { film: data.film, id: data.clip, locale }),
    chapter,
    paragraph: paragraph === undefined ? chapter.address : `${chapter.address}#${paragraph}`,
    sources: pick(sources, data.sources),
    address: `${matrixAddress(locale)}#${id}`,
  };
}

/** The clip with its title in the wanted language, else in the film's own; none that was taken out. */
function findClip(
  { films, withdrawn }: Entries,
  { film, id, locale }: { film: string; id: string; locale: Locale },
): ConnectedClip | undefined {
  if (withdrawn.clips.has(`${film}/${id}`)) return undefined;
  const group = groupTexts(films, 'films').find(({ slug }) => slug === film);
  const clip = group?.original.data.clips.find((own) => own.id === id);
  if (!group || !clip) return undefined;
  const versions = [...group.translations, group.original];
  const told = versions.find((own) => own.locale === locale && own.data.clips.some((other) => other.id === id));
  const version = told ?? group.original;
  return {
    film,
    id,
    title: version.data.clips.find((own) => own.id === id)?.title ?? clip.title,
    titleLang: version.locale === locale ? undefined : version.locale,
    start: clip.start,
    end: clip.end,
    clock: `${formatClock(clip.start)}–${formatClock(clip.end)}`,
    address: clipAddress(version.locale, film, id),
  };
}

function pick<Value>(all: ReadonlyMap<string, Value>, ids: readonly string[]): readonly Value[] {
  return ids.map((id) => all.get(id)).filter((value) => value !== undefined);
}
