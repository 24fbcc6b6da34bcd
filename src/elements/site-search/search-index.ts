import { listWords } from '~/search/letters';
import type { Lexicon, LexiconData, Understood } from '~/search/lexicon';
import { openLexicon } from '~/search/lexicon';
import { findNearWords } from '~/search/near-words';
import type { Answers, RankedPage } from '~/search/rank';
import { rankPages } from '~/search/rank';
import type { Understanding } from '~/search/understand';
import { isKnown } from '~/search/steps';
import { understand } from '~/search/understand';
import { partOf } from '~/search/word-parts';
import type { Pagefind, PagefindModule, PagefindResult } from './pagefind';

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
  readonly #folder: string;
  readonly #pagefind: Pagefind;
  readonly #lexicon: Lexicon;
  readonly #letters: readonly string[];
  #rare: Promise<void> | undefined;
  readonly #parts = new Map<number, Promise<void>>();
  /** The pages that have a value of a facet, once asked for. */
  readonly #sets = new Map<string, Promise<readonly PagefindResult[]>>();

  constructor(folder: string, pagefind: Pagefind, [data, lexicon]: readonly [LexiconData, Lexicon]) {
    this.#folder = folder;
    this.#pagefind = pagefind;
    this.#lexicon = lexicon;
    this.#letters = data.parts;
  }

  /** Opens the index below a folder such as `/pagefind/` for pages in a language. */
  static async open(folder: string, locale: string): Promise<SearchIndex> {
    const language = locale === 'en' ? 'en' : 'nb';
    const [{ createInstance }, data] = await Promise.all([
      import(/* @vite-ignore */ `${folder}pagefind.js`) as Promise<PagefindModule>,
      fetch(`${folder}lexicon.${language}.json`).then((response) => response.json() as Promise<LexiconData>),
    ]);
    const pagefind = createInstance({ noWorker: true, metaCacheTag: '1', ranking });
    const index = new SearchIndex(folder, pagefind, [data, openLexicon(data, language)]);
    index.#prepare(locale);
    return index;
  }

  /** Fetches what the first question will need while the reader is still writing it. */
  #prepare(locale: string): void {
    const needed = [
      ...(this.#letters.length === 1 ? [this.#loadPart(0)] : []),
      this.pagesWith('language', locale),
      this.pagesWith('kind', 'film'),
    ];
    Promise.all(needed).catch(() => {});
  }

  /** Finds the pages that answer a question, in the reader's language first. */
  async find(question: string, locale: string): Promise<Found> {
    const written = listWords(question);
    await this.#loadParts(written);
    const isOurs = (word: string) => this.#lexicon.leftOut.has(word) || isKnown(word, this.#lexicon);
    if (!written.every(isOurs)) await Promise.all([this.#loadParts(this.#letters), this.#loadRare()]);
    const understanding = understand(question, this.#lexicon);
    const { words } = understanding;
    const own = new Set(locale === 'en' ? [] : (await this.pagesWith('language', locale)).map(({ id }) => id));
    const texts = [...new Set(words.flatMap(({ asks }) => asks.map(({ text }) => text)))];
    const answers: Answers<PagefindResult> = new Map(
      await Promise.all(texts.map(async (text) => [text, await this.#ask(text)] as const)),
    );
    return { understanding, pages: rankPages(understanding, answers, (id) => own.size > 0 && !own.has(id)) };
  }

  /** The pages that have a value of a facet. */
  pagesWith(facet: string, value: string): Promise<readonly PagefindResult[]> {
    return this.#remember(`${facet}=${value}`, { filters: { [facet]: value } });
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
    return likely.filter((_page, place) =>
      ` ${listWords(pages[place]?.content ?? '').join(' ')} `.includes(` ${phrase} `),
    );
  }

  async #loadParts(words: readonly string[]): Promise<void> {
    const numbers = new Set(words.map((word) => partOf(word, this.#letters)));
    await Promise.all([...numbers].map((number) => this.#loadPart(number)));
  }

  /** What the words stand for that no text of ours holds. */
  #loadRare(): Promise<void> {
    this.#rare ??= fetch(`${this.#folder}understood.${this.#lexicon.language}.json`)
      .then((response) => response.json() as Promise<Understood>)
      .then((understood) => this.#lexicon.addUnderstood(understood));
    return this.#rare;
  }

  #loadPart(number: number): Promise<void> {
    const known =
      this.#parts.get(number) ??
      fetch(`${this.#folder}words.${this.#lexicon.language}.${number}.txt`)
        .then((response) => response.text())
        .then((list) => this.#lexicon.addWords(list));
    this.#parts.set(number, known);
    return known;
  }
}
