const storageKey = 'cost-sheet';

/** What is kept in the browser, by field; undefined when the reader has not asked for it. */
export function readKept(): Readonly<Record<string, unknown>> | undefined {
  try {
    const kept: unknown = JSON.parse(localStorage.getItem(storageKey) ?? 'null');
    return typeof kept === 'object' && kept !== null ? { ...kept } : undefined;
  } catch {
    // What cannot be read, or a browser that keeps nothing, is nothing kept.
    return undefined;
  }
}

/** Keeps what is written, or forgets everything when nothing is given. */
export function keep(written: Readonly<Record<string, string>> | undefined): void {
  try {
    if (written) localStorage.setItem(storageKey, JSON.stringify(written));
    else localStorage.removeItem(storageKey);
  } catch {
    // A browser that keeps nothing still reckons.
  }
}
