/** Where the reader's wish to have words marked is kept, and the words themselves. */
export const marksKey = 'search-marks';

/** Words to mark on a page opened from the search. */
export interface SearchMarks {
  /** The page's address without query or fragment. */
  path: string;
  words: readonly string[];
}

/** Keeps the words for the page that is about to be opened. */
export function keepMarks(store: Pick<Storage, 'setItem'>, marks: SearchMarks): void {
  store.setItem(marksKey, JSON.stringify(marks));
}

/** The words to mark on a page; none when the last page opened from the search was another. */
export function readMarks(store: Pick<Storage, 'getItem'>, path: string): readonly string[] {
  const kept = JSON.parse(store.getItem(marksKey) ?? 'null') as SearchMarks | null;
  return kept?.path === path ? kept.words : [];
}
