import { slugify } from './slug.ts';

/** Ids the pages use themselves, which no heading of a text may take. */
export const pageIds: readonly string[] = [
  'begrep',
  'delen',
  'fakta',
  'innhold',
  'kapitler',
  'kilder',
  'kode',
  'kort',
  'lenke',
  'les-ogsa',
  'om-filmen',
  'pa-siden',
  'pitfalls',
  'questions',
  'se-filmen',
  'sok',
  'utdrag',
];

/** Headings of these levels have ids. */
export const anchoredLevels: readonly number[] = [2, 3, 4];

/** Gives the headings of one text their ids, in order: the first of `slug`, `slug-2`, `slug-3` … that is free. */
export function nameHeadings(): (text: string) => string {
  const taken = new Set<string>(pageIds);
  // Where counting goes on, since a text may have thousands of headings alike.
  const last = new Map<string, number>();
  return (text) => {
    const slug = headingSlug(text);
    let number = last.get(slug) ?? 1;
    let id = number === 1 ? slug : `${slug}-${number}`;
    while (taken.has(id)) {
      number += 1;
      id = `${slug}-${number}`;
    }
    taken.add(id);
    last.set(slug, number);
    return id;
  };
}

/** A heading's id: its words without a leading number, so that it holds when sections are numbered anew. */
function headingSlug(text: string): string {
  return slugify(text).replace(/^[\d-]+/, '') || 'avsnitt';
}
