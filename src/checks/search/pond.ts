import { listWords } from '../../search/letters.ts';
import type { SplitCompound } from '../../search/compounds.ts';
import type { TermEntry } from '../../schemas/term.ts';
import type { Corpus } from './corpus.ts';
import type { Random } from './random.ts';
import type { SearchablePage } from './searchable-page.ts';
import type { ListForms } from './word-forms.ts';

/** What questions are fished from: the pages of an index, and what is known of their words. */
export interface Pond {
  corpus: Corpus;
  random: Random;
  /** Takes compounds apart. */
  split: SplitCompound;
  /** The other forms of a word. */
  forms: ListForms;
  /** The glossary, by id. */
  terms: readonly (readonly [string, TermEntry])[];
}

/** A question somebody may ask, and the pages that answer it; no pages when it is nonsense. */
export interface Made {
  question: string;
  pages: readonly string[];
}

/** Makes a question, or nothing where this throw of the line caught none. */
export type MakeQuestion = (pond: Pond) => Made | undefined;

/** Some page; of a glossary, one term. */
export function pickPage({ corpus, random }: Pond): SearchablePage | undefined {
  return random.pick(random.pick(corpus.pages) ?? []);
}

/** So many different fair words of some page, more often than not from its title and headings. */
export function pickWords(pond: Pond, count: number): readonly string[] {
  const { corpus, random } = pond;
  const page = pickPage(pond);
  if (!page) return [];
  const isNamed = random.below(5) < 3;
  const words = random.sample(listFair(corpus, isNamed ? [page.title, ...page.headings] : page.ownBlocks), count);
  return words.length === count ? words : random.sample(listFair(corpus, page.ownBlocks), count);
}

/** A word of so many letters that a page holds; undefined where the page picked has none. */
export function pickWord(pond: Pond, fits: (word: string) => boolean): string | undefined {
  return pond.random.pick(pickWords(pond, 40).filter(fits)) ?? pickFrom(pond, fits);
}

function pickFrom(pond: Pond, fits: (word: string) => boolean): string | undefined {
  return pond.random.pick(listFair(pond.corpus, pickPage(pond)?.ownBlocks ?? []).filter(fits));
}

function listFair(corpus: Corpus, lines: readonly string[]): readonly string[] {
  return [...new Set(lines.flatMap(listWords))].filter(corpus.isFair);
}
