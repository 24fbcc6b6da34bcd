import { anchoredLevels, nameHeadings, pageIds } from '../../lib/heading-ids.ts';
import { slugify } from '../../lib/slug.ts';
import type { WrittenText } from '../manuscript/documents.ts';
import { gatherWords, isTag } from '../manuscript/nodes.ts';
import { listParagraphIds } from '../manuscript/paragraph-ids.ts';

/** What on a page can be linked to. */
export interface Fragments {
  has(id: string): boolean;
  /** The places an author may mean, for a suggestion. */
  ids: readonly string[];
}

/** A page of which nothing is known here; the finished site is checked for it. */
export const anyFragment: Fragments = { has: () => true, ids: [] };

/** A page with these places, with those every page has, and with what a pattern allows. */
export function idFragments(ids: readonly string[], pattern?: RegExp): Fragments {
  const known = new Set([...ids, ...everywhere]);
  return { has: (id) => known.has(id) || (pattern?.test(id) ?? false), ids };
}

const everywhere = ['innhold', 'hurtigsok'] as const;

/** What tags make places of their own. */
const tagIds: Readonly<Record<string, (attribute: (name: string) => string) => string>> = {
  Begrep: (attribute) => `begrep-${attribute('id')}`,
  Faktaboks: (attribute) => `boks-${slugify(attribute('tittel'))}`,
  Fallgruver: () => 'pitfalls',
  Sporsmal: () => 'questions',
};

/** What the page of a text makes beside the text: marks and numbers of sources, and a film's times, clips and ways of use. */
const madeIds = /^(?:kilde-\d+)$/;
const filmIds =
  /^(?:kilde-\d+|t=[\d.,:]+|t-[\d-]+|kap-t-[\d-]+|bruk|gjenbruk|henvisning|klipp|klippet|varsler|kode-bilde|kode-bred)$/;

/** The page of a text: its headings, paragraphs, boxes and explained words; all of it is unknown while the text cannot be read. */
export function textFragments(text: WrittenText): Fragments {
  const { nodes, faults, document } = text;
  if (faults.length > 0) return anyFragment;
  const isAnchored = ({ type, depth }: (typeof nodes)[number]) => type === 'heading' && anchoredLevels.includes(depth);
  const words = gatherWords(nodes, isAnchored);
  const nameNext = nameHeadings();
  const headings = nodes.filter(isAnchored).map((node) => nameNext(words.get(node) ?? ''));
  const made = nodes.filter(isTag).flatMap(({ name, attributes }) => {
    const read = (wanted: string) => String(attributes.find((own) => own.name === wanted)?.value ?? '');
    return tagIds[name] ? [tagIds[name](read)] : [];
  });
  const own = pageIds.filter((id) => id !== 'pitfalls' && id !== 'questions');
  const known = idFragments(
    [...headings, ...made, ...listParagraphIds(text)],
    document.kind === 'film' ? filmIds : madeIds,
  );
  return { has: (id) => known.has(id) || own.includes(id), ids: headings };
}
