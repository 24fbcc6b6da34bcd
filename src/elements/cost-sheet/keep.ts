/** The name the sheet is kept under in the browser. */
export const storageKey = 'cost-sheet';

/** A sheet as it is kept, by field. */
export type KeptSheet = Readonly<Record<string, unknown>>;

/** What is kept in the browser; undefined when the reader has not asked for it. */
export function readKept(): KeptSheet | undefined {
  try {
    return parseKept(localStorage.getItem(storageKey));
  } catch {
    // A browser that keeps nothing has nothing kept.
    return undefined;
  }
}

/** A kept sheet; what cannot be read is nothing kept. */
export function parseKept(text: string | null): KeptSheet | undefined {
  try {
    const kept: unknown = JSON.parse(text ?? 'null');
    return typeof kept === 'object' && kept !== null ? { ...kept } : undefined;
  } catch {
    return undefined;
  }
}

/** Keeps a sheet in place of what was kept; false when the browser refuses. */
export function keep(sheet: KeptSheet): boolean {
  try {
    localStorage.setItem(storageKey, JSON.stringify(sheet));
    return true;
  } catch {
    return false;
  }
}

/** Takes away what is kept. */
export function forget(): void {
  try {
    localStorage.removeItem(storageKey);
  } catch {
    // A browser that keeps nothing has nothing to forget.
  }
}
