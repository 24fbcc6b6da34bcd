import { countChoices, isAsked, narrow, readChoices, takeChoices } from './choices';
import type { Choices } from './choices';
import { markOnOpen } from './mark-on-open';
import { Results } from './results';
import type { Found } from './search-index';
import { SearchIndex } from './search-index';
import type { Words } from './write';

/** What is kept of a list for the way back: how many pages it showed, and how far down the reader was (px). */
interface Kept {
  shown?: number;
  top?: number;
}

/** Milliseconds before the reader is told that an answer is being fetched. */
const patience = 400;

/**
 * The search page: answers as the reader writes. Its code and the index are fetched when the field is first used. Without
 * script the form leads to the keywords. `data-answered` holds the question last answered.
 */
class SiteSearch extends HTMLElement {
  #stop = new AbortController();
  #index: Promise<SearchIndex> | undefined;
  #results: Results | undefined;
  /** Counts questions, so that a slow answer to an old one is dropped. */
  #asked = 0;

  connectedCallback(): void {
    this.#stop = new AbortController();
    const { signal } = this.#stop;
    const form = this.querySelector('form');
    if (!form) return;
    const words = JSON.parse(this.dataset['words'] ?? '{}') as Words;
    const results = new Results(this, words);
    this.#results = results;
    form.addEventListener('submit', (event) => this.#submit(form, event), { signal });
    form.addEventListener('input', () => void this.#ask(form), { signal });
    this.addEventListener('click', (event) => this.#follow(form, event), { signal });
    const more = this.querySelector('.search-more');
    more?.addEventListener('click', () => void results.showMore().then(() => this.#remember(form)), { signal });
    markOnOpen(this.querySelector('.search-mark'), this, signal);
    addEventListener('pagehide', () => this.#remember(form), { signal });
    this.#readAddress(form);
    void this.#open().catch(() => {});
  }

  disconnectedCallback(): void {
    this.#stop.abort();
  }

  /** Opens the index once; after a failure the next question tries again. */
  #open(): Promise<SearchIndex> {
    this.#index ??= SearchIndex.open(this.dataset['index'] ?? '', document.documentElement.lang);
    this.#index.catch(() => (this.#index = undefined));
    return this.#index;
  }

  /** Takes up a question that stands in the address, so that a search can be shared, or that was written before this came. */
  #readAddress(form: HTMLFormElement): void {
    const written = String(new FormData(form).get('q') ?? '');
    const asked = new URLSearchParams(location.search);
    if (written) asked.set('q', written);
    takeChoices(form, asked);
    if (Object.keys(readChoices(form)).length > 0) void this.#ask(form);
  }

  #submit(form: HTMLFormElement, event: Event): void {
    event.preventDefault();
    void this.#ask(form);
  }

  /** A press on another wording asks it here, without a new page. */
  #follow(form: HTMLFormElement, event: MouseEvent): void {
    const link = event.target instanceof Element ? event.target.closest('a') : null;
    if (!link?.getAttribute('href')?.startsWith('?')) return;
    if (event.ctrlKey || event.metaKey || event.shiftKey) return;
    event.preventDefault();
    takeChoices(form, new URL(link.href).searchParams);
    form.querySelector('input')?.focus();
    void this.#ask(form);
  }

  async #ask(form: HTMLFormElement): Promise<void> {
    const number = ++this.#asked;
    const isCurrent = () => number === this.#asked;
    const choices = readChoices(form);
    // A reader who comes back to the page finds as much of the list as they left, and the place they left it at.
    const { shown = 0, top = 0 } = number === 1 ? ((history.state as Kept | null) ?? {}) : {};
    const waiting = setTimeout(() => isCurrent() && this.#results?.wait(choices['q'] ?? ''), patience);
    try {
      const index = await this.#open();
      const found = await findPages(index, choices);
      const left = isAsked(choices) ? await narrow(found.pages, choices, index) : [];
      if (!isCurrent()) return;
      await this.#results?.show({ ...found, choices, left }, index, { shown, isCurrent });
      if (!isCurrent()) return;
      if (top > 0) scrollTo(0, top);
      this.#remember(form);
      await countChoices(form, found.pages, { choices, index });
    } catch {
      // Whatever could not be had is asked for anew the next time.
      this.#index = undefined;
      if (isCurrent()) this.#results?.fail(choices['q'] ?? '');
    } finally {
      clearTimeout(waiting);
    }
  }

  /** Keeps the question in the address, and how much of the list is shown, so that the reader comes back to the same. */
  #remember(form: HTMLFormElement): void {
    const query = new URLSearchParams(readChoices(form));
    const state: Kept = { shown: this.#results?.shown ?? 0, top: scrollY };
    try {
      history.replaceState(state, '', (query.size > 0 ? `?${query.toString()}` : location.pathname) + location.hash);
    } catch {
      // Safari lets the address change a hundred times in half a minute; the answer stands all the same.
    }
  }
}

/** The pages a question finds; without a question, all there are, to be narrowed by what is chosen. */
async function findPages(index: SearchIndex, { q = '' }: Choices): Promise<Found> {
  if (q.trim() !== '') return index.find(q, document.documentElement.lang);
  const pages = await index.all();
  return {
    understanding: { words: [], unknown: [], information: 0 },
    pages: pages.map((page) => ({ id: page.id, page, score: 0, share: 0, found: [] })),
  };
}

customElements.define('site-search', SiteSearch);
