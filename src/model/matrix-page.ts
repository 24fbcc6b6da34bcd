import { locales } from '~/i18n/locales';
import { wordsOf } from '~/i18n/words';
import { formatCsv } from '~/lib/csv';
import { matrixAddress } from './address';
import type { Connection } from './connection';
import type { Page } from './frame';
import type { LocaleModel } from './locale-model';

/** The page that shows every connection from all its sides. */
export interface MatrixPage extends Page {
  connections: readonly Connection[];
  /** The connections by what they touch, each list in the order of its own page. */
  sides: readonly MatrixSide[];
  /** The addresses of the same as data. */
  files: { json: string; csv: string };
}

/** The connections seen from one side: from the principles, the films, the handbook or the sources. */
export interface MatrixSide {
  id: 'principles' | 'films' | 'chapters' | 'sources';
  title: string;
  groups: readonly {
    id: string;
    title: string;
    lang: string | undefined;
    address: string;
    own: readonly Connection[];
  }[];
}

/** Builds the matrix of a language; nothing where nobody has written a connection. */
export function buildMatrixPages(model: LocaleModel): readonly MatrixPage[] {
  const { connections, locale } = model;
  if (connections.length === 0) return [];
  const { title, summary } = wordsOf(locale).matrix;
  const address = matrixAddress(locale);
  const alternates = locales
    .filter((other) => model.frame.languages.some((language) => language.locale === other))
    .map((other) => ({ locale: other, address: matrixAddress(other) }));
  const page = model.page({ title, summary, source: 'connections.yaml' }, address, 'principles', alternates);
  const files = { json: fileBeside(address, 'json'), csv: fileBeside(address, 'csv') };
  return [{ ...page, connections, sides: listSides(model), files }];
}

/** `/prinsipper/matrise/` has its data in `/prinsipper/matrise.json`. */
function fileBeside(address: string, ending: string): string {
  return `${address.replace(/\/$/, '')}.${ending}`;
}

function listSides({ connections, locale, principleLists, films, directory, sources }: LocaleModel): MatrixSide[] {
  const { sides } = wordsOf(locale).matrix;
  const ofOther = (other: string) => (other === locale ? undefined : other);
  const groupsOf = <Item extends { id: string; title: string; lang: string | undefined; address: string }>(
    items: readonly Item[],
    touches: (connection: Connection, item: Item) => boolean,
  ) =>
    items
      .map((item) => ({ ...item, own: connections.filter((connection) => touches(connection, item)) }))
      .filter(({ own }) => own.length > 0);
  const linked = ({
    slug,
    title,
    titleLang,
    locale: own,
    address,
  }: (typeof films)[number] | Connection['chapter']) => ({
    id: slug,
    title,
    lang: titleLang ?? ofOther(own),
    address,
  });
  const principles = principleLists
    .flatMap(({ items }) => items)
    .map(({ id, title, listTitle, number, address }) => ({
      id,
      title: `${title} (${listTitle}, ${number})`,
      lang: undefined,
      address,
    }));
  const cited = [...sources.values()].map(({ id, title, titleLang, address }) => ({
    id,
    title,
    lang: ofOther(titleLang),
    address,
  }));
  return [
    {
      id: 'principles',
      title: sides.principles,
      groups: groupsOf(principles, (connection, { id }) => connection.principles.some((own) => own.id === id)),
    },
    {
      id: 'films',
      title: sides.films,
      groups: groupsOf(films.map(linked), (connection, { id }) => connection.film?.slug === id),
    },
    {
      id: 'chapters',
      title: sides.chapters,
      groups: groupsOf(
        directory.list('chapter', locale).map(linked),
        (connection, { id }) => connection.chapter.slug === id,
      ),
    },
    {
      id: 'sources',
      title: sides.sources,
      groups: groupsOf(cited, (connection, { id }) => connection.sources.some((own) => own.id === id)),
    },
  ];
}

/** A connection as others may read it, with whole addresses. */
export function describeConnections({ connections }: MatrixPage, toUrl: (address: string) => string) {
  return connections.map(({ id, text, principles, film, clip, chapter, paragraph, sources, address }) => ({
    id,
    text,
    url: toUrl(address),
    principles: principles.map((own) => ({
      id: own.id,
      list: own.listTitle,
      title: own.title,
      url: toUrl(own.address),
    })),
    film: film ? { id: film.slug, title: film.title, url: toUrl(film.address) } : null,
    clip: clip ? { id: clip.id, title: clip.title, start: clip.start, end: clip.end, url: toUrl(clip.address) } : null,
    chapter: { id: chapter.slug, title: chapter.title, url: toUrl(paragraph) },
    sources: sources.map((own) => ({ id: own.id, title: own.title, url: own.url })),
  }));
}

/** The columns of the table, named alike in every language so that programs can rely on them. */
const columns = [
  'id',
  'text',
  'principles',
  'film',
  'clip',
  'start_seconds',
  'end_seconds',
  'film_url',
  'chapter',
  'chapter_url',
  'sources',
  'source_urls',
] as const;

/** The connections as a table for a spreadsheet, one row for each; several of a kind stand in one cell, divided by ` | `. */
export function tabulateConnections(page: MatrixPage, toUrl: (address: string) => string): string {
  const join = (values: readonly string[]) => values.join(' | ');
  const rows = describeConnections(page, toUrl).map(({ id, text, principles, film, clip, chapter, sources }) => [
    id,
    text,
    join(principles.map(({ title }) => title)),
    film?.title ?? '',
    clip?.title ?? '',
    clip ? String(clip.start) : '',
    clip ? String(clip.end) : '',
    clip?.url ?? film?.url ?? '',
    chapter.title,
    chapter.url,
    join(sources.map(({ title }) => title)),
    join(sources.map(({ url }) => url)),
  ]);
  return formatCsv([columns, ...rows]);
}
