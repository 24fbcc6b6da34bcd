/** Somebody a work is by: a person by both names, or a group whose name is one. */
export type Author = { family: string; given: string } | { group: string };

/** A page of the site as a list of references tells of it; what citation files and references are written from. */
export interface Cited {
  /** A name that is the work’s own: `filmer-elven`. */
  key: string;
  kind: 'text' | 'film' | 'clip';
  authors: readonly Author[];
  /** What the authors did, where a reference says so: «Produsent»; undefined for those who wrote. */
  role: string | undefined;
  /** Written ÅÅÅÅ or ÅÅÅÅ-MM-DD; undefined when not known. */
  date: string | undefined;
  title: string;
  /** The stretch a clip is: `0:12–0:21`. */
  range: string | undefined;
  /** What it stands in: the site, or the film a clip is from; undefined for a film. */
  container: string | undefined;
  publisher: string | undefined;
  /** The language it is in (BCP 47). */
  language: string;
  summary: string;
  /** The page’s whole address. */
  url: string;
}

/** The year, month and day of a date, as far as they are known. */
export function datePartsOf({ date }: Cited): readonly number[] {
  return date === undefined ? [] : date.split('-').map(Number);
}

/** A person’s name in two: the last word is the family’s, unless a comma says otherwise. */
export function splitName(name: string): Author {
  const [before = '', after] = name.split(/,\s*/, 2);
  if (after !== undefined) return { family: before, given: after };
  const at = name.lastIndexOf(' ');
  return at < 0 ? { group: name } : { family: name.slice(at + 1), given: name.slice(0, at) };
}
