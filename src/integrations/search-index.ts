import { mkdirSync, readFileSync, writeFileSync, globSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { close, createIndex } from 'pagefind';
import { toIndexCopy } from '../search/index-copy.ts';
import { unsearchedParts } from '../search/unsearched-parts.ts';

/** Files of Pagefind's own ready-made interfaces, which our pages never load. */
const unused = /^pagefind-(ui|modular-ui|component-ui|highlight)/;

/** Makes the search index from the built pages, after everything else is built. */
export function searchIndex(): AstroIntegration {
  return {
    name: 'search-index',
    hooks: {
      'astro:build:done': async ({ dir, logger }) => {
        const root = fileURLToPath(dir);
        const { index, errors } = await createIndex({ excludeSelectors: [...unsearchedParts] });
        if (!index) throw new Error(`The search index could not be made: ${errors.join('; ')}`);
        for (const sourcePath of globSync('**/*.html', { cwd: root }).sort()) {
          const added = await index.addHTMLFile({
            sourcePath: sourcePath.replaceAll('\\', '/'),
            content: toIndexCopy(readFileSync(join(root, sourcePath), 'utf8')),
          });
          if (added.errors.length > 0) throw new Error(`${sourcePath}: ${added.errors.join('; ')}`);
        }
        const found = await index.getFiles();
        if (found.errors.length > 0) throw new Error(`The search index could not be made: ${found.errors.join('; ')}`);
        const files = found.files.filter(({ path }) => !unused.test(path));
        for (const { path, content } of files) {
          const target = join(root, 'pagefind', path);
          mkdirSync(dirname(target), { recursive: true });
          writeFileSync(target, content);
        }
        await close();
        logger.info(`search index written (${files.length} files)`);
      },
    },
  };
}
