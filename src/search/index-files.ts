import { gunzipSync } from 'node:zlib';
import { close, createIndex } from 'pagefind';
import type { IndexLanguage } from '../lib/index-language.ts';
import type { SplitCompound } from './compounds.ts';
import type { Fragment } from './fragment.ts';
import { packFragment, readFragment } from './fragment.ts';
import type { IndexedPage } from './index-copy.ts';
import { copyForIndex } from './index-copy.ts';
import { unsearchedParts } from './unsearched-parts.ts';
import { countWords } from './word-counts.ts';
import type { WordPart } from './word-parts.ts';
import { divideWords } from './word-parts.ts';

/** A file of the index: its path below the index's folder, and its bytes. */
interface IndexFile {
  path: string;
  content: Uint8Array;
}

/** What a finished index holds of a language. */
export interface IndexWords {
  language: IndexLanguage;
  pages: number;
  parts: readonly WordPart[];
}

/** The files of a finished index, and the words of each of its languages. */
export interface MadeIndex {
  files: readonly IndexFile[];
  words: readonly IndexWords[];
}

/** Files of Pagefind's own interfaces and worker, which our pages never load. */
const unused = /^pagefind-(ui|modular-ui|component-ui|highlight|worker)|^wasm\.unknown/;

/** Words in one file of the index: a question loads one file for each of its words, so that small files are quick (Pagefind's own: 20,000). */
const chunkSize = 4000;

/** Makes the index of built pages. */
export async function makeIndex(pages: readonly IndexedPage[], split: SplitCompound): Promise<MadeIndex> {
  process.env['PAGEFIND_UNSTABLE_INDEX_CHUNK_SIZE'] = String(chunkSize);
  const { index, errors } = await createIndex({ excludeSelectors: [...unsearchedParts] });
  if (!index) throw new Error(`The search index could not be made: ${errors.join('; ')}`);
  for (const { address, html } of pages.flatMap((page) => copyForIndex(page, split))) {
    const place = address.includes('#') ? { url: `/${address.replace('index.html', '')}` } : { sourcePath: address };
    const added = await index.addHTMLFile({ ...place, content: html });
    if (added.errors.length > 0) throw new Error(`${address}: ${added.errors.join('; ')}`);
  }
  const made = await index.getFiles();
  await close();
  if (made.errors.length > 0) throw new Error(`The search index could not be made: ${made.errors.join('; ')}`);
  return cleanIndex(made.files.filter(({ path }) => !unused.test(path)));
}

/** Takes the seams out of what readers see of the index, and lists its words. */
function cleanIndex(files: readonly IndexFile[]): MadeIndex {
  const texts = new Map(
    files
      .filter(({ path }) => path.endsWith('.pf_fragment'))
      .map(({ path, content }) => [path, readFragment(content, path)]),
  );
  const listWords = (language: IndexLanguage): IndexWords => {
    const own = [...texts].filter(([path]) => path.startsWith(`fragment/${language}_`)).map(([, text]) => text);
    return {
      language,
      pages: own.length,
      parts: divideWords(countWords(own.map((text) => JSON.parse(text) as Fragment))),
    };
  };
  return { files: files.map((file) => cleanFile(file, texts)), words: [listWords('nb'), listWords('en')] };
}

function cleanFile({ path, content }: IndexFile, texts: ReadonlyMap<string, string>): IndexFile {
  const text = texts.get(path);
  if (text !== undefined) return { path, content: packFragment(text) };
  if (path.startsWith('wasm.')) return { path: path.replace(/pagefind$/, 'wasm'), content: gunzipSync(content) };
  if (path === 'pagefind.js') return { path, content: nameWasm(content) };
  return path === 'pagefind-entry.json' ? { path, content: nameNynorsk(content) } : { path, content };
}

/**
 * Tells Pagefind that its WebAssembly is called so: hosts pack files of that name on their way, with brotli a seventh smaller
 * than Pagefind's own gzip, and the browser need not unpack them in script.
 */
function nameWasm(script: Uint8Array): Uint8Array {
  const text = Buffer.from(script).toString('utf8');
  const named = text.replace(/(wasm\.\$\{\w+\})\.pagefind/, '$1.wasm');
  if (named === text) throw new Error('pagefind.js does not name its WebAssembly as we know it (pagefind 1.6).');
  return Buffer.from(named);
}

/** Tells a page in nynorsk that its index is the bokmål one. */
function nameNynorsk(entry: Uint8Array): Uint8Array {
  const known = JSON.parse(Buffer.from(entry).toString('utf8')) as { languages: Record<string, object> };
  const { nb } = known.languages;
  return Buffer.from(JSON.stringify(nb ? { ...known, languages: { ...known.languages, nn: nb } } : known));
}
