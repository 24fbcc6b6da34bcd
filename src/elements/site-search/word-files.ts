import type { Lexicon, Understood } from '~/search/lexicon';
import { isKnown } from '~/search/steps';
import { partOf } from '~/search/word-parts';

/** The files that hold a language's words, each fetched once, when a question needs it. */
export class WordFiles {
  readonly #folder: string;
  readonly #lexicon: Lexicon;
  /** The first letter of each part of the list of words. */
  readonly #letters: readonly string[];
  readonly #fetched = new Map<string, Promise<void>>();

  constructor(folder: string, lexicon: Lexicon, letters: readonly string[]) {
    this.#folder = folder;
    this.#lexicon = lexicon;
    this.#letters = letters;
  }

  /** Fetches the list of words ahead, where it is all in one file. */
  async prepare(): Promise<void> {
    if (this.#letters.length === 1) await this.#fetchWords(['']);
  }

  /** Fetches what a question's words need: their part of the list, phrases for more words than one, and the rest for an unknown one. */
  async fetchFor(words: readonly string[]): Promise<void> {
    await Promise.all([this.#fetchWords(words), ...(words.length > 1 ? [this.#fetchMeanings('phrases')] : [])]);
    const isOurs = (word: string) => this.#lexicon.leftOut.has(word) || isKnown(word, this.#lexicon);
    if (!words.every(isOurs)) await Promise.all([this.#fetchWords(this.#letters), this.#fetchMeanings('rare')]);
  }

  async #fetchWords(words: readonly string[]): Promise<void> {
    const parts = new Set(words.map((word) => partOf(word, this.#letters)));
    const names = [...parts].map((part) => `words.${this.#lexicon.language}.${part}.txt`);
    await Promise.all(names.map((name) => this.#fetchOnce(name, (text) => this.#lexicon.addWords(text))));
  }

  /** A question is answered without these too, if less well. */
  async #fetchMeanings(part: 'phrases' | 'rare'): Promise<void> {
    const take = (text: string) => this.#lexicon.addUnderstood(JSON.parse(text) as Understood);
    await this.#fetchOnce(`${part}.${this.#lexicon.language}.json`, take).catch(() => {});
  }

  /** A file that could not be had is tried again the next time. */
  #fetchOnce(name: string, take: (text: string) => void): Promise<void> {
    const fetched =
      this.#fetched.get(name) ??
      fetch(this.#folder + name)
        .then((answer) => (answer.ok ? answer.text() : Promise.reject(new Error(`${answer.status} ${name}`))))
        .then(take);
    this.#fetched.set(name, fetched);
    fetched.catch(() => this.#fetched.delete(name));
    return fetched;
  }
}
