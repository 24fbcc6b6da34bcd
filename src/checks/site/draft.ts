import type { ContentFile } from '../../lib/content-file.ts';

/** A text that is not to be in the finished site, and everything it could be known by there. */
export interface Draft {
  /** Its own file, which says `draft: true`. */
  file: ContentFile;
  /** Its title and summary, unless texts that are published or the interface say the same. */
  words: readonly string[];
  /** Its pages' addresses below the site's root, without outer slashes: `artikler/kladd`, `en/articles/kladd`. */
  pages: readonly string[];
  /** Where its files in the finished site would begin, below the root: `/artikler/kladd/`, `/deling/artikler/kladd.`. */
  beginnings: readonly string[];
  /** Pictures, films and tracks beside it that no published text has, by the hash of their bytes. */
  hashes: ReadonlySet<string>;
}

/** A text without what the site and its formats write differently: kinds of space, characters told by number or name. */
export function plain(text: string): string {
  return text
    .replace(
      /&(?:#(\d+)|#x([\da-f]+)|(nbsp|quot|lt|gt|apos|amp));/gi,
      (_all, decimal, hex, name: string | undefined) => {
        if (name) return characters[name.toLowerCase() as keyof typeof characters];
        return String.fromCodePoint(decimal ? Number(decimal) : Number.parseInt(hex, 16));
      },
    )
    .replace(/\\"/g, '"')
    .replace(/\s+/g, ' ')
    .normalize('NFC');
}

const characters = { nbsp: ' ', quot: '"', lt: '<', gt: '>', apos: "'", amp: '&' } as const;
