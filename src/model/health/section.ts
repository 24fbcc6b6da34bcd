import type { Locale } from '~/i18n/locales';
import { textFile } from '~/lib/content-file';
import type { Directory, TextKind } from '../directory';

/** Which text something is said of, in which language. */
export interface TextPlace {
  kind: TextKind;
  slug: string;
  locale: Locale;
}

/** One thing to mend: the page, the file to open, and what is wrong. */
export interface HealthRow {
  title: string;
  /** The language of the title (BCP 47) when it is not the page's. */
  lang: string | undefined;
  /** The page it is seen on; undefined when it has none of its own. */
  address: string | undefined;
  /** The file to open; undefined when the list's own words name it. */
  file: string | undefined;
  note: string | undefined;
}

/** Things to mend in the same way. */
export interface HealthList {
  title: string;
  /** What is to be done, in a sentence. */
  help: string;
  /** How it stands in all; undefined when the rows tell it. */
  lead?: string;
  rows: readonly HealthRow[];
}

/** A part of the page: what an editor may look after at one sitting. */
export interface HealthSection {
  id: string;
  title: string;
  /** How many things there are to mend. */
  count: number;
  /** Lists that hold something, each with how many rows there are beside those it shows. */
  lists: readonly (HealthList & { more: number })[];
}

/** Most rows in a list, so that an editor can finish it and the page stays light. */
const mostRows = 30;

/** Makes a section of its lists, without those that are empty; unless told, there is one thing to mend for each row. */
export function makeSection(
  { id, title }: Pick<HealthSection, 'id' | 'title'>,
  lists: readonly HealthList[],
  count = lists.reduce((sum, { rows }) => sum + rows.length, 0),
): HealthSection {
  const filled = lists.filter(({ rows }) => rows.length > 0);
  return {
    id,
    title,
    count,
    lists: filled.map((list) => ({
      ...list,
      rows: list.rows.slice(0, mostRows),
      more: Math.max(0, list.rows.length - mostRows),
    })),
  };
}

/** The language of something unless it is the page's own. */
export function foreign(lang: string | undefined): string | undefined {
  return lang === 'nb' ? undefined : lang;
}

/** Makes the row of a text. */
export type MakeRow = (place: TextPlace, note?: string) => HealthRow;

/** Makes rows with the title and address each text has in its own language. */
export function makeRow({ find }: Pick<Directory, 'find'>): MakeRow {
  return ({ kind, slug, locale }, note) => {
    const { title, titleLang, address } = find(kind, slug, locale);
    return {
      title,
      lang: foreign(titleLang ?? locale),
      address,
      file: `content/${textFile(kind, slug, locale)}`,
      note,
    };
  };
}
