import type { Fragment } from './fragment.ts';
import { toSmall } from './letters.ts';
import type { WordCount } from './word-list.ts';

/** Counts the words of an index by the pages they stand on: whole words, and the parts of compounds. */
export function countWords(pages: readonly Fragment[]): ReadonlyMap<string, WordCount> {
  const counts = new Map<string, WordCount>();
  for (const { content, meta, filters } of pages) {
    const isNynorsk = filters.language?.includes('nn') ?? false;
    for (const word of new Set(listParts(`${meta.title ?? ''} ${content}`))) {
      const before = counts.get(word);
      counts.set(word, {
        pages: (before?.pages ?? 0) + 1,
        isNynorsk: isNynorsk && (before?.isNynorsk ?? true),
      });
    }
  }
  return counts;
}

/** The words of a text whose compounds have their seams marked: each whole, and each part of it. */
function listParts(text: string): readonly string[] {
  const words = toSmall(text).match(/[\p{L}\p{N}]+(\|[\p{L}\p{N}]+)*/gu) ?? [];
  return words.flatMap((word) => (word.includes('|') ? [word.replaceAll('|', ''), ...word.split('|')] : [word]));
}
