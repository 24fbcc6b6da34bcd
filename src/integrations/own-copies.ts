import type { Plugin } from 'vite';

/** A module that lies in `elements/` itself or is as small in `lib/`, and one that lies in an element’s folder. */
const shared = /\/src\/(?:elements\/[^/]+|lib\/(?:csv|fill))\.ts$/;
const inElement = /\/src\/elements\/([^/]+)\//;

/**
 * A Vite plugin: what elements share, each carries a copy of. A bundler would put it in a file of its own, and a few
 * hundred bytes twice are lighter than one more request before an element can begin.
 */
export function ownCopies(): Plugin {
  return {
    name: 'own-copies',
    enforce: 'pre',
    async resolveId(source, importer) {
      const element = inElement.exec(importer ?? '')?.[1];
      if (element === undefined || !/^(?:\.\.|~\/lib)\//.test(source)) return undefined;
      const found = await this.resolve(source, importer, { skipSelf: true });
      return found && shared.test(found.id) ? `${found.id}?${element}` : undefined;
    },
  };
}
