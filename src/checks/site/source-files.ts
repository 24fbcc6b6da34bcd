import type { ContentFile } from '../../lib/content-file.ts';
import type { Position } from '../finding.ts';

/** What people have written, to find where a fault comes from. */
export interface SourceFiles {
  /** Files that texts and records are written in, sorted. */
  list: readonly ContentFile[];
  /** The text of a file; undefined when there is no such file. */
  read(file: ContentFile): string | undefined;
}

/** Where a fault comes from: a file and a place in it, and whether the place was found. */
export interface SourcePlace extends Position {
  file: ContentFile;
  isFound: boolean;
}

/** Gives a function that finds the first of some texts in a page's own file; an address may also stand in another file that the page quotes. */
export function seekPlaces(sources: SourceFiles): (file: ContentFile, seek: readonly string[]) => SourcePlace {
  // One fault often shows on many pages: what was looked for in all files is looked for once.
  const elsewhere = new Map<string, SourcePlace | undefined>();
  const seekEverywhere = (addresses: readonly string[]) => {
    const key = addresses.join('\n');
    if (!elsewhere.has(key)) {
      const places = sources.list.values().map((file) => seekIn(file, addresses, sources));
      elsewhere.set(
        key,
        places.find((place) => place !== undefined),
      );
    }
    return elsewhere.get(key);
  };
  return (file, seek) => {
    const own = seekIn(file, seek, sources);
    if (own) return own;
    const addresses = seek.filter((text) => text.length > 1 && /^[/#]|:\/\//.test(text));
    const other = addresses.length > 0 ? seekEverywhere(addresses) : undefined;
    return other ?? { file, line: 1, column: 1, isFound: false };
  };
}

function seekIn(file: ContentFile, seek: readonly string[], sources: SourceFiles): SourcePlace | undefined {
  const text = sources.read(file);
  if (text === undefined) return undefined;
  const plain = flatten(text);
  const index = seek.map((words) => findWhole(plain, flatten(words))).find((at) => at >= 0);
  if (index === undefined) return undefined;
  const before = text.slice(0, index).split('\n');
  return { file, line: before.length, column: (before.at(-1)?.length ?? 0) + 1, isFound: true };
}

/** Hard spaces, which the site sets itself, read as the spaces people write; every place stays where it was. */
function flatten(text: string): string {
  return text.replace(/[\u00a0\u202f]/g, ' ');
}

/** What may not stand around words or an address that were looked for, so that `/om` is found neither in `/omtale` nor in `/bok/om/`. */
const neighbours = {
  words: { before: /[^\s\S]/, after: /[\p{L}\d-]/u },
  address: { before: /[\p{L}\d/]/u, after: /[\p{L}\d/#?-]/u },
};

/** Where some words stand whole. */
function findWhole(text: string, words: string): number {
  const { before, after } = neighbours[/^[/#]/.test(words) ? 'address' : 'words'];
  const isWhole = (at: number) =>
    !before.test(text.charAt(at - 1)) && !(/[\p{L}\d/]$/u.test(words) && after.test(text.charAt(at + words.length)));
  let at = words === '' ? -1 : text.indexOf(words);
  while (at >= 0 && !isWhole(at)) at = text.indexOf(words, at + 1);
  return at;
}
