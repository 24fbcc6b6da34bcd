import { mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';

/** What a file turned out to hold, kept from one run to the next so that pictures and captions are read only when they change. */
export interface FactCache {
  /** What is known of a file, or what `read` finds now; `stamp` changes when the file does. */
  recall<Facts>(key: string, stamp: string, read: () => Facts): Facts;
  /** The same for what takes time to find. */
  recallLater<Facts>(key: string, stamp: string, read: () => Promise<Facts>): Promise<Facts>;
  /** Keeps what was asked for in this run, and lets go of the rest. */
  save(): void;
}

/** A stored answer. */
interface Known {
  stamp: string;
  facts: unknown;
}

/** Opens the cache kept in a file; `version` changes when what is found of a file does. Without a file nothing is kept. */
export function openCache(file: string | undefined, version: string): FactCache {
  const before = readKnown(file, version);
  const now = new Map<string, Known>();
  const keep = <Facts>(key: string, stamp: string, facts: Facts): Facts => {
    now.set(key, { stamp, facts });
    return facts;
  };
  const find = (key: string, stamp: string) => {
    const known = before[key];
    return known?.stamp === stamp ? known : undefined;
  };
  return {
    recall: (key, stamp, read) => {
      const known = find(key, stamp);
      // What was stored under this key and version came from the same `read`.
      return keep(key, stamp, known ? (known.facts as ReturnType<typeof read>) : read());
    },
    recallLater: async (key, stamp, read) => {
      const known = find(key, stamp);
      return keep(key, stamp, known ? (known.facts as Awaited<ReturnType<typeof read>>) : await read());
    },
    save: () => {
      if (file) writeKnown(file, JSON.stringify({ version, known: Object.fromEntries(now) }));
    },
  };
}

/** A cache that is missing, damaged or of another version knows nothing. */
function readKnown(file: string | undefined, version: string): Record<string, Known | undefined> {
  try {
    const stored = JSON.parse(readFileSync(file ?? '', 'utf8')) as { version?: string; known?: Record<string, Known> };
    return stored.version === version ? (stored.known ?? {}) : {};
  } catch {
    return {};
  }
}

/** Written beside and moved, so that two runs never leave half a file; a cache that cannot be written is done without. */
function writeKnown(file: string, text: string): void {
  try {
    mkdirSync(dirname(file), { recursive: true });
    const beside = `${file}.${process.pid}`;
    writeFileSync(beside, text);
    renameSync(beside, file);
  } catch {
    // The next run reads everything again.
  }
}
