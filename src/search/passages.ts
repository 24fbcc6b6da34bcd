import type { FoundWord } from './rank.ts';

/** A page as the index keeps it, of what we read. */
export interface PageContent {
  url: string;
  content: string;
  meta: Readonly<Record<string, string | undefined>>;
  filters: Readonly<Record<string, readonly string[] | undefined>>;
  anchors: readonly { element: string; id: string; text: string; title?: string; location: number }[];
}

/** A piece of text, and whether it is a word that was asked for. */
export interface MarkedText {
  text: string;
  isMarked: boolean;
}

/** A place on a page that holds words of the question: below a heading, a line of a film, or the page's beginning. */
export interface Passage {
  /** The id to link to; empty at the page's beginning. */
  id: string;
  title: string;
  /** How much of what the question tells stands here: the information of its words, each once. */
  score: number;
  /** The words the question's stand among. */
  excerpt: readonly MarkedText[];
}

/** Words in an excerpt. */
const excerptLength = 28;

/** The places of a page that hold words of the question, the most telling first, and in reading order where they tell as much. */
export function findPassages(
  page: PageContent,
  found: readonly FoundWord[],
  information: readonly number[],
): readonly Passage[] {
  const words = page.content.split(/\s+/);
  const places = [
    { id: '', title: page.meta['title'] ?? page.url, location: 0 },
    ...page.anchors
      .filter(({ element, title }) => title || /^h\d$/i.test(element))
      .map(({ id, text, title, location }) => ({ id, title: (title || text).trim(), location })),
  ].sort((a, b) => a.location - b.location);
  const passages = places.map((place, index) => {
    const end = places[index + 1]?.location ?? words.length;
    const own = found.filter(({ location }) => location >= place.location && location < end);
    const score = [...new Set(own.map(({ word }) => word))].reduce((sum, word) => sum + (information[word] ?? 0), 0);
    return { place, end, own, score };
  });
  return passages
    .filter(({ score }) => score > 0)
    .sort((a, b) => b.score - a.score || a.place.location - b.place.location)
    .map(({ place, end, own, score }) => ({
      id: place.id,
      title: place.title,
      score,
      excerpt: cutExcerpt(words, [place.location, end], own, information),
    }));
}

/** The stretch of a passage that holds the most of the question, with its words marked. */
function cutExcerpt(
  words: readonly string[],
  [start, end]: readonly [number, number],
  found: readonly FoundWord[],
  information: readonly number[],
): readonly MarkedText[] {
  const cut = (location: number) => Math.max(start, Math.min(location - 4, end - excerptLength));
  const tell = (from: number) =>
    [
      ...new Set(
        found.filter(({ location }) => location >= from && location < from + excerptLength).map(({ word }) => word),
      ),
    ].reduce((sum, word) => sum + (information[word] ?? 0), 0);
  const starts = found.map(({ location }) => cut(location)).sort((a, b) => a - b);
  const from = starts.reduce((one, other) => (tell(other) > tell(one) ? other : one), starts[0] ?? start);
  const to = Math.min(end, from + excerptLength);
  const marked = new Set(found.map(({ location }) => location));
  const pieces = words.slice(from, to).map((text, index) => ({ text, isMarked: marked.has(from + index) }));
  return [
    ...(from > start ? [{ text: '…', isMarked: false }] : []),
    ...pieces,
    ...(to < end ? [{ text: '…', isMarked: false }] : []),
  ];
}
