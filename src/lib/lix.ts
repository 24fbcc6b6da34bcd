/** How easy a text is to read, by Björnsson's LIX: words for each sentence, and long words out of a hundred. */
export interface Lix {
  words: number;
  sentences: number;
  /** Words of more than six letters. */
  longWords: number;
  /** The sum, rounded; 0 for a text without words. */
  lix: number;
}

/**
 * Measures a text given as its blocks: headings, list items, table cells and paragraphs, each of which ends a sentence.
 * A full stop, a colon, and a question or exclamation mark end one too (C. H. Björnsson, Läsbarhet, 1968).
 */
export function measureLix(blocks: readonly string[]): Lix {
  const sentences = blocks.flatMap(splitSentences).map(listWords);
  const said = sentences.filter((words) => words.length > 0);
  const all = said.flat();
  const longWords = all.filter(isLong).length;
  const lix = all.length === 0 ? 0 : Math.round(all.length / said.length + (100 * longWords) / all.length);
  return { words: all.length, sentences: said.length, longWords, lix };
}

/** How hard a LIX is, on Björnsson's scale. */
export type Grade = 'very-easy' | 'easy' | 'medium' | 'hard' | 'very-hard';

const steps = [
  [30, 'very-easy'],
  [40, 'easy'],
  [50, 'medium'],
  [60, 'hard'],
] as const;

/** The grade of a LIX: children's books, fiction, newspapers, official texts, and what is harder than those. */
export function gradeLix(lix: number): Grade {
  return steps.find(([below]) => lix < below)?.[1] ?? 'very-hard';
}

/** What stands before a stop that ends no sentence, whatever comes after it. */
const abbreviation =
  /(?:^|[^\p{L}\p{N}])(?:bl\.a|ca|cf|dr|dvs|e\.g|eks|evt|f\.eks|i\.e|inkl|jf|jfr|kap|kl|mr|mrs|ms|nr|pga|pp|prof|st|t\.d)\.$/iu;

/** Where a sentence may end: the mark, what closes after it, and space before something that is no small letter. */
const ending = /(?:[.!?…]+|:)[»”’"')\]]*\s+(?=[^\p{Ll}\s])/gu;

function splitSentences(block: string): readonly string[] {
  const sentences: string[] = [];
  let start = 0;
  for (const { index, 0: mark } of block.matchAll(ending)) {
    if (abbreviation.test(block.slice(start, index + 1))) continue;
    sentences.push(block.slice(start, index));
    start = index + mark.length;
  }
  return [...sentences, block.slice(start)];
}

/** A number written in groups (`13 128`, `1.500,50`) is one word, and so is `f.eks`. */
function listWords(sentence: string): readonly string[] {
  return sentence.match(/\d+(?:[ \u00a0\u202f.,]\d+)*(?!\p{L})|[\p{L}\p{N}][\p{L}\p{N}\p{M}’'-]*(?:\.\p{L}+)*/gu) ?? [];
}

function isLong(word: string): boolean {
  return (word.match(/\p{L}/gu)?.length ?? 0) > 6;
}
