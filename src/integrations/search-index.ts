import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { readBuiltPages } from '../search/built-pages.ts';
import { makeSplitter } from '../search/compounds.ts';
import { readDictionary } from '../search/dictionary.ts';
import type { IndexWords } from '../search/index-files.ts';
import { makeIndex } from '../search/index-files.ts';
import type { LexiconData } from '../search/lexicon.ts';
import { partMeanings } from '../search/part-meanings.ts';
import { readWordList } from '../search/word-list.ts';

/** Makes the search index from the built pages, after everything else is built. */
export function searchIndex(): AstroIntegration {
  return {
    name: 'search-index',
    hooks: {
      'astro:build:done': async ({ dir, logger }) => {
        const root = fileURLToPath(dir);
        const { files, words } = await makeIndex(readBuiltPages(root), makeSplitter(readDictionary()));
        for (const { path, content } of files) {
          const target = join(root, 'pagefind', path);
          mkdirSync(dirname(target), { recursive: true });
          writeFileSync(target, content);
        }
        for (const own of words) writeWords(join(root, 'pagefind'), own);
        logger.info(`search index written (${files.length} files)`);
      },
    },
  };
}

/** Writes the words of a language's index beside it, and tells the lexicon the site has made of them. */
function writeWords(folder: string, { language, pages, parts }: IndexWords): void {
  for (const [number, { list }] of parts.entries())
    writeFileSync(join(folder, `words.${language}.${number}.txt`), list);
  const file = join(folder, `lexicon.${language}.json`);
  const lexicon = JSON.parse(readFileSync(file, 'utf8')) as LexiconData;
  const known = parts.flatMap(({ list }) => [...readWordList(list).keys()]);
  const { usual, phrases, rare } = partMeanings(lexicon.understood, known, language);
  const letters = parts.map(({ letter }) => letter);
  writeFileSync(file, JSON.stringify({ ...lexicon, understood: usual, pages, parts: letters }));
  writeFileSync(join(folder, `phrases.${language}.json`), JSON.stringify(phrases));
  writeFileSync(join(folder, `rare.${language}.json`), JSON.stringify(rare));
}
