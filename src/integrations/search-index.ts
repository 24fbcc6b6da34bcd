import { globSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { makeSplitter } from '../search/compounds.ts';
import { readDictionary } from '../search/dictionary.ts';
import { makeIndex } from '../search/index-files.ts';

/** Makes the search index from the built pages, after everything else is built. */
export function searchIndex(): AstroIntegration {
  return {
    name: 'search-index',
    hooks: {
      'astro:build:done': async ({ dir, logger }) => {
        const root = fileURLToPath(dir);
        const pages = globSync('**/*.html', { cwd: root })
          .sort()
          .map((path) => ({ address: path.replaceAll('\\', '/'), html: readFileSync(join(root, path), 'utf8') }));
        const { files, words } = await makeIndex(pages, makeSplitter(readDictionary()));
        for (const { path, content } of files) {
          const target = join(root, 'pagefind', path);
          mkdirSync(dirname(target), { recursive: true });
          writeFileSync(target, content);
        }
        for (const [language, list] of words) addWords(join(root, 'pagefind', `lexicon.${language}.json`), list);
        logger.info(`search index written (${files.length} files)`);
      },
    },
  };
}

/** Puts the words of an index into the file its page written by the site already says the rest of. */
function addWords(file: string, words: string): void {
  const lexicon = JSON.parse(readFileSync(file, 'utf8')) as object;
  writeFileSync(file, JSON.stringify({ ...lexicon, words }));
}
