/** Everything this browser remembers of checklists: the keys of the items that are ticked, parted by spaces. */
const storageKey = 'check-list';

/** The key of an item: its page and its words, so that it keeps its tick when others come, go or move (FNV-1a). */
export function keyOf(page: string, words: string): string {
  const text = `${page} ${words.replace(/\s+/g, ' ').trim()}`;
  let hash = 0x811c9dc5;
  for (let index = 0; index < text.length; index++) {
    hash = Math.imul(hash ^ text.charCodeAt(index), 0x01000193);
  }
  return (hash >>> 0).toString(36);
}

/** The keys remembered; undefined when the reader has not asked for it, or the browser refuses. */
export function readTicks(): ReadonlySet<string> | undefined {
  try {
    const kept = localStorage.getItem(storageKey);
    return kept === null ? undefined : new Set(kept.split(' ').filter((key) => key !== ''));
  } catch {
    return undefined;
  }
}

/** Remembers these keys, and no others; false when the browser refuses. */
export function keepTicks(keys: ReadonlySet<string>): boolean {
  try {
    localStorage.setItem(storageKey, [...keys].join(' '));
    return true;
  } catch {
    return false;
  }
}

/** Takes away everything that is remembered. */
export function forgetTicks(): void {
  try {
    localStorage.removeItem(storageKey);
  } catch {
    // A browser that keeps nothing has nothing to forget.
  }
}
