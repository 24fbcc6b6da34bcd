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

/**
 * The words of a text whose compounds have their seams marked: each whole, and each part of it. What other signs hold together
 * (`mandag–fredag`, `e-post`) is in the index as its parts only.
 */
function listParts(text: string): readonly string[] {
  return toSmall(text)
    .split(/\s+/)
    .flatMap((token) => {
      const parts = token.match(/[\p{L}\p{N}]+/gu) ?? [];
      const whole = /^[^\p{L}\p{N}]*([\p{L}\p{N}]+(?:\|[\p{L}\p{N}]+)+)[^\p{L}\p{N}]*$/u.exec(token)?.[1];
      return whole ? [whole.replaceAll('|', ''), ...parts] : parts;
    });
}
