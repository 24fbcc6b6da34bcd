import type { LoaderContext } from 'astro/loaders';

/** What stands for an entry that cannot be read, on its way to a store that leaves it out. */
const unreadable: Record<string, unknown> = {};

/**
 * A loader's context in a preview: an entry its schema refuses is left out and the preview goes on, since the content
 * check tells what is wrong with it. In a build, which nobody watches, the context is as it was and the entry stops it.
 */
export function forPreview<Context extends LoaderContext>(context: Context): Context {
  if (!context.watcher) return context;
  const { parseData, store } = context;
  return {
    ...context,
    // Where nothing fits the schema, what comes back is never looked at: the store leaves it out.
    parseData: async (entry) => parseData(entry).catch(() => unreadable as typeof entry.data),
    store: {
      ...store,
      set: (entry) => {
        if (entry.data !== unreadable) return store.set(entry);
        store.delete(entry.id);
        return true;
      },
    },
  };
}

/** A part of the context only Astro's own loader uses: how it reads a file by its ending. */
interface ReadsFiles {
  entryTypes: Map<string, { getEntryInfo(file: object): Promise<object> }>;
}

/**
 * The context of Astro's loader of texts in a preview. Our own loader reads the front matter; Astro's reading of it
 * comes first and would stop the preview at a slip.
 */
export function forTextPreview(given: LoaderContext): LoaderContext {
  const context = forPreview(given);
  if (!given.watcher || !hasEntryTypes(context)) return context;
  const types = [...context.entryTypes].map(([ending, type]) => {
    const getEntryInfo = async (file: object) => type.getEntryInfo(file).catch(() => ({ body: '', data: {} }));
    return [ending, { ...type, getEntryInfo }] as const;
  });
  return Object.assign({}, context, { entryTypes: new Map(types) });
}

function hasEntryTypes(context: object): context is ReadsFiles {
  return 'entryTypes' in context && context.entryTypes instanceof Map;
}

/** What a file gives, or what stands for it in a preview when it cannot be read; in a build the fault stops it. */
export function readForPreview<Data>({ watcher }: LoaderContext, read: () => Data, otherwise: Data): Data {
  if (!watcher) return read();
  try {
    return read();
  } catch {
    return otherwise;
  }
}
