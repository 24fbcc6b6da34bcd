import type { Plugin } from 'vite';

/** The module Vite puts around every `import()` in a browser's code (Vite 8). */
const helper = '\0vite/preload-helper.js';

/**
 * A Vite plugin: a script fetched later is fetched with the browser's own `import()`. Vite's helper fetches stylesheets
 * and further scripts ahead, which ours have none of, and it was more than half of the script every page has.
 */
export function plainImports(): Plugin {
  return {
    name: 'plain-imports',
    enforce: 'pre',
    apply: 'build',
    load: (id) => (id === helper ? 'export const __vitePreload = (load) => load();' : undefined),
  };
}
