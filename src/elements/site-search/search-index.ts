import { indexLanguageOf } from '~/lib/index-language';
import { listWords } from '~/search/letters';
import type { Lexicon, LexiconData } from '~/search/lexicon';
import { openLexicon } from '~/search/lexicon';
import { findNearWords } from '~/search/near-words';
import type { RankedPage } from '~/search/rank';
import { rankPages } from '~/search/rank';
import type { Understanding } from '~/search/understand';
import { understand } from '~/search/understand';
import type { Pagefind, PagefindModule, PagefindResult } from './pagefind';
import { WordFiles } from './word-files';

/** Pages found, the best first, and how the question was understood. */
export interface Found {
  understanding: Understanding;
  pages: readonly RankedPage<PagefindResult>[];
}

/** Pages read through at most for a phrase the index does not find. */
const mostRead = 12;

/** How the index ranks: long pages are held back less than usual, and a word in the title counts thrice (tuned on our own questions). */
const ranking = { pageLength: 0.5, metaWeights: { title: 3 } };

/** The search index in the browser: Pagefind's, and the words that let a question be understood before it is asked. */
export class SearchIndex {
  readonly #pagefind: Pagefind;
  readonly #lexicon: Lexicon;
  readonly #words: WordFiles;
  /** The pages that have a value of a facet, once asked for. */
  readonly #sets = new Map<string, Promise<readonly PagefindResult[]>>();

  constructor(pagefind: Pagefind, lexicon: Lexicon, words: WordFiles) {
    this.#pagefind = pagefind;
    this.#lexicon = lexicon;
    this.#words = words;
  }

  /** Opens the index below a folder such as `/pagefind/` for pages in a language, and fetches what the first question will need. */
  static async open(folder: string, locale: string): Promise<SearchIndex> {
    const language = indexLanguageOf(locale);
    const [{ createInstance }, data] = await Promise.all([
      import(/* @vite-ignore */ `${folder}pagefind.js`) as Promise<PagefindModule>,
      fetch(`${folder}lexicon.${language}.json`).then((answer) => answer.json() as Promise<LexiconData>),
    ]);
    const pagefind = createInstance({ noWorker: true, metaCacheTag: '1', ranking });
    const lexicon = openLexicon(data, language);
    const words = new WordFiles(folder, lexicon, data.parts);
    const index = new SearchIndex(pagefind, lexicon, words);
    Promise.all([words.prepare(), index.pagesWith('language', locale), index.pagesWith('kind', 'film')]).catch(
      () => {},
    );
    return index;
  }

  /** Finds the pages that answer a question, in the reader's language first. */
  async find(question: string, locale: string): Promise<Found> {
    await this.#words.fetchFor(listWords(question));
    const understanding = understand(question, this.#lexicon);
    const texts = [...new Set(understanding.words.flatMap(({ asks }) => asks.map(({ text }) => text)))];
    const [own, ...answers] = await Promise.all([
      this.pagesWith('language', locale),
      ...texts.map(async (text) => [text, await this.#ask(text)] as const),
    ]);
    // Pagefind takes a file it could not fetch for one without words; words we have must be found.
    const isLost = answers.length > 0 && answers.every(([, found]) => found.length === 0);
    if (isLost && texts.some((text) => this.#lexicon.words.has(text)))
      throw new Error('The index could not be fetched.');
    const ids = new Set(own.map(({ id }) => id));
    return { understanding, pages: rankPages(understanding, new Map(answers), (id) => !ids.has(id)) };
  }

  /** The pages that have a value of a facet. */
  pagesWith(facet: string, value: string): Promise<readonly PagefindResult[]> {
    return this.#remember(`${facet}=${value}`, { filters: { [facet]: value } });
  }

  /** Every page of the index. */
  all(): Promise<readonly PagefindResult[]> {
    return this.#remember('all', {});
  }

  /** All pages with a date, the newest first. */
  newest(): Promise<readonly PagefindResult[]> {
    return this.#remember('date', { sort: { date: 'desc' } });
  }

  /** Words of ours that are nearest to those of a question nothing answers. */
  nearest(question: string): readonly string[] {
    return findNearWords(listWords(question), this.#lexicon);
  }

  #remember(key: string, options: Parameters<Pagefind['search']>[1]): Promise<readonly PagefindResult[]> {
    const known = this.#sets.get(key) ?? this.#pagefind.search(null, options).then(({ results }) => results);
    this.#sets.set(key, known);
    known.catch(() => this.#sets.delete(key));
    return known;
  }

  async #ask(text: string) {
    const { results } = await this.#pagefind.search(text);
    const found = results.length === 0 && text.startsWith('"') ? await this.#findPhrase(text) : results;
    return found.map((page) => ({ id: page.id, score: page.score, words: page.words, page }));
  }

  /** Pages that hold a phrase with dashes or other signs in it, which the index takes for words of their own. */
  async #findPhrase(text: string): Promise<readonly PagefindResult[]> {
    const phrase = listWords(text).join(' ');
    const { results } = await this.#pagefind.search(phrase);
    const likely = results.slice(0, mostRead);
    const pages = await Promise.all(likely.map((page) => page.data()));
    const holds = (content = '') => ` ${listWords(content).join(' ')} `.includes(` ${phrase} `);
    return likely.filter((_page, place) => holds(pages[place]?.content));
  }
}
