import type { AskedWord, Understanding } from './understand.ts';

/** What the index answers of one page for one thing asked for. */
export interface RawResult<Page> {
  /** The page's id in the index. */
  id: string;
  score: number;
  /** Where on the page the words stand, counted in words from its beginning. */
  words: readonly number[];
  page: Page;
}

/** A word of the question found on a page. */
export interface FoundWord {
  /** Its number in the question. */
  word: number;
  /** Where it stands, counted in words. */
  location: number;
  /** How much it tells there: its information, less where it only means nearly the same. */
  tells: number;
}

/** A page with all that was found of the question on it. */
export interface RankedPage<Page> {
  id: string;
  page: Page;
  score: number;
  /** How much of what the question tells stands together on the page, 0 to 1. */
  share: number;
  found: readonly FoundWord[];
}

/** Answers of the index by the text it was asked for. */
export type Answers<Page> = ReadonlyMap<string, readonly RawResult<Page>[]>;

interface Tally<Page> {
  page: Page;
  score: number;
  found: FoundWord[];
  phrases: number;
}

/** How much of a question of one word, and of several, a page must hold to be an answer; with less it is about something else (tuned on our own questions). */
const leastShare = { one: 0.4, several: 0.5 } as const;

/**
 * Puts pages in order: what the index gives each word is added up (BM25 scores may be), and multiplied by how much of the
 * question the page holds. A page without a quoted phrase is left out. Pages of another language than the reader's come later.
 */
export function rankPages<Page>(
  { words, unknown, information: all }: Understanding,
  answers: Answers<Page>,
  isForeign: (id: string) => boolean,
): readonly RankedPage<Page>[] {
  const pages = new Map<string, Tally<Page>>();
  for (const [number, word] of words.entries()) tally(pages, number, word, answers);
  const least = words.length + unknown.length === 1 ? leastShare.one : leastShare.several;
  const phrases = words.filter(({ reason }) => reason === 'phrase').length;
  return [...pages]
    .filter(([, page]) => page.phrases === phrases)
    .map(([id, { page, score, found }]) => {
      const share = all === 0 ? 0 : measureTogether(found) / all;
      return { id, page, share, found, score: score * share * (isForeign(id) ? 0.45 : 1) };
    })
    .filter(({ share }) => share >= least)
    .sort((a, b) => b.score - a.score || (a.id < b.id ? -1 : 1));
}

/** Words that stand together: within a section or so, or in the page's title, which is about all of it. */
const [together, title] = [110, 12];

/** The most of the question that stands together anywhere on a page: each of its words once. */
function measureTogether(found: readonly FoundWord[]): number {
  const inOrder = [...found].sort((a, b) => a.location - b.location);
  const head = inOrder.filter(({ location }) => location < title);
  const sums = inOrder.map((first, index) => {
    const told = new Map<number, number>();
    for (const one of [...head, ...inOrder.slice(index)]) {
      if (one.location >= first.location + together) break;
      told.set(one.word, Math.max(told.get(one.word) ?? 0, one.tells));
    }
    return [...told.values()].reduce((sum, tells) => sum + tells, 0);
  });
  return Math.max(0, ...sums);
}

/** True for several words that only together mean what was asked for. */
function isPhrase({ reason }: AskedWord, { text, weight }: AskedWord['asks'][number]): boolean {
  return text.includes(' ') && (reason === 'meaning' || (reason === 'written' && weight < 1));
}

/** Words of a phrase that stand by one another; `sted å bo` is not every `sted` and every `bo` of a page. */
function keepTogether(places: readonly number[]): readonly number[] {
  const inOrder = [...places].sort((a, b) => a - b);
  const isNear = (a: number | undefined, b: number) => a !== undefined && Math.abs(b - a) <= 3;
  return inOrder.filter((place, index) => isNear(inOrder[index - 1], place) || isNear(inOrder[index + 1], place));
}

/** Adds what one word of the question gives each page: the best of what it was asked as. */
function tally<Page>(pages: Map<string, Tally<Page>>, number: number, word: AskedWord, answers: Answers<Page>): void {
  const best = new Map<string, number>();
  for (const ask of word.asks)
    for (const result of answers.get(ask.text) ?? []) {
      const score = result.score * ask.weight;
      const page = pages.get(result.id) ?? { page: result.page, score: 0, found: [], phrases: 0 };
      const tells = word.information * word.certainty * Math.sqrt(ask.weight);
      const places = isPhrase(word, ask) ? keepTogether(result.words) : result.words;
      if (places.length === 0 && result.words.length > 0) continue;
      page.found.push(...places.map((location) => ({ word: number, location, tells })));
      pages.set(result.id, page);
      if (score > (best.get(result.id) ?? 0)) best.set(result.id, score);
    }
  for (const [id, score] of best) {
    const page = pages.get(id);
    if (!page) continue;
    page.score += score;
    page.phrases += word.reason === 'phrase' ? 1 : 0;
  }
}
