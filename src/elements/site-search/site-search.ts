import type { RankedPage } from '~/search/rank';
import type { Choices } from './choices';
import { countChoices, listFacets, listIds, narrow, readChoices } from './choices';
import { loadHit, writeHit } from './hits';
import { markOnOpen } from './mark-on-open';
import { writeMoments } from './moments';
import type { PagefindResult } from './pagefind';
import type { Found } from './search-index';
import { SearchIndex } from './search-index';
import { writeUnderstood } from './understood';
import type { Words } from './write';
import { fill, writeLink } from './write';

/** Pages shown at first, and with each press on «more». */
const pageSize = 10;

/** A question with its answer, as shown. */
interface Answer extends Found {
  choices: Choices;
  information: readonly number[];
  /** Pages left when the reader has narrowed the search, in the order chosen. */
  left: readonly RankedPage<PagefindResult>[];
}

/**
 * The search page: answers as the reader writes. Its code and the index are fetched when the field is first used. Without
 * script the form leads to the keywords. `data-answered` holds the question last answered.
 */
class SiteSearch extends HTMLElement {
  #stop = new AbortController();
  #index: Promise<SearchIndex> | undefined;
  /** Counts questions, so that a slow answer to an old one is dropped. */
  #asked = 0;
  #answer: Answer | undefined;

  connectedCallback(): void {
    this.#stop = new AbortController();
    const { signal } = this.#stop;
    const form = this.querySelector('form');
    if (!form) return;
    form.addEventListener('submit', (event) => this.#submit(form, event), { signal });
    form.addEventListener('input', () => void this.#ask(form), { signal });
    this.addEventListener('click', (event) => this.#follow(form, event), { signal });
    this.#find('.search-more').addEventListener('click', () => void this.#showMore(), { signal });
    markOnOpen(this.querySelector('.search-mark'), this, signal);
    this.#readAddress(form);
    void this.#open();
  }

  disconnectedCallback(): void {
    this.#stop.abort();
  }

  get #locale(): string {
    return document.documentElement.lang;
  }

  get #words(): Words {
    return JSON.parse(this.dataset['words'] ?? '{}') as Words;
  }

  #find(selector: string): HTMLElement {
    return this.querySelector<HTMLElement>(selector) ?? this;
  }

  /** Opens the index once; after a failure the next question tries again. */
  #open(): Promise<SearchIndex> {
    this.#index ??= SearchIndex.open(this.dataset['index'] ?? '', this.#locale);
    this.#index.catch(() => (this.#index = undefined));
    return this.#index;
  }

  /** Takes up a question that stands in the address, so that a search can be shared, or that was written before this came. */
  #readAddress(form: HTMLFormElement): void {
    const written = new FormData(form).get('q');
    for (const [name, value] of new URLSearchParams(location.search)) {
      const control = form.elements.namedItem(name);
      if (name === 'q' && written) continue;
      if (control instanceof HTMLInputElement || control instanceof HTMLSelectElement) control.value = value;
      if (control instanceof HTMLSelectElement) this.#find('details').toggleAttribute('open', true);
    }
    if (Object.keys(readChoices(form)).length > 0) void this.#ask(form);
  }

  #submit(form: HTMLFormElement, event: Event): void {
    event.preventDefault();
    void this.#ask(form);
  }

  /** A press on another wording asks it here, without a new page. */
  #follow(form: HTMLFormElement, event: MouseEvent): void {
    const link = event.target instanceof Element ? event.target.closest('a') : null;
    const field = form.elements.namedItem('q');
    if (!link?.getAttribute('href')?.startsWith('?') || !(field instanceof HTMLInputElement)) return;
    if (event.ctrlKey || event.metaKey || event.shiftKey) return;
    event.preventDefault();
    field.value = new URL(link.href).searchParams.get('q') ?? '';
    field.focus();
    void this.#ask(form);
  }

  async #ask(form: HTMLFormElement): Promise<void> {
    const number = ++this.#asked;
    const choices = readChoices(form);
    const { q = '' } = choices;
    try {
      const index = await this.#open();
      const found = await findPages(index, choices, this.#locale);
      const left = await narrow(found.pages, choices, index);
      if (number !== this.#asked) return;
      const information = found.understanding.words.map((word) => word.information);
      await this.#show({ ...found, choices, information, left }, index, number);
      if (number === this.#asked) await countChoices(form, found.pages, { choices, index });
    } catch {
      if (number !== this.#asked) return;
      this.#find('.search-results').replaceChildren();
      this.#say(this.#words['failed'] ?? '', q);
    }
  }

  /** Shows an answer in place of the one before, in one stroke, so that the list never flashes empty. */
  async #show(answer: Answer, index: SearchIndex, number: number): Promise<void> {
    const { choices, information, left, understanding } = answer;
    const { q = '' } = choices;
    const shown = Math.max(pageSize, number === 1 ? Number(history.state?.shown ?? 0) : 0);
    const [hits, films, chapters] = await Promise.all([
      this.#writeHits(left.slice(0, shown), information),
      index.pagesWith('kind', 'film'),
      index.pagesWith('kind', 'chapter'),
    ]);
    const kinds = { films: listIds(films), chapters: listIds(chapters) };
    const moments = await writeMoments(q.trim() === '' ? [] : left, kinds, information, this.#words);
    if (number !== this.#asked) return;
    this.#answer = answer;
    this.#find('.search-results').replaceChildren(...hits);
    this.#find('.search-moments').replaceChildren(...moments);
    this.#find('.search-moments').hidden = moments.length === 0;
    this.#find('.search-understood').replaceChildren(...writeUnderstood(q, understanding, this.#words));
    const isAsked = Object.keys(choices).some((name) => name !== 'sort');
    this.#offerMore(isAsked && left.length === 0 ? index.nearest(q) : undefined, q);
    this.#say(isAsked ? this.#countWords(left.length, q) : '', q);
    this.#remember();
  }

  async #writeHits(
    pages: readonly RankedPage<PagefindResult>[],
    information: readonly number[],
  ): Promise<readonly HTMLElement[]> {
    const hits = await Promise.all(pages.map((page) => loadHit(page, information)));
    const names = new Map(
      [...(this.querySelector<HTMLSelectElement>('[name="type"]')?.options ?? [])].map((option) => [
        option.value,
        option.dataset['name'] ?? option.text,
      ]),
    );
    return hits.map((hit) => writeHit(hit, (kind) => names.get(kind) ?? ''));
  }

  async #showMore(): Promise<void> {
    const answer = this.#answer;
    if (!answer) return;
    const list = this.#find('.search-results');
    const from = list.childElementCount;
    const items = await this.#writeHits(answer.left.slice(from, from + pageSize), answer.information);
    if (answer !== this.#answer || list.childElementCount !== from) return;
    list.append(...items);
    items[0]?.querySelector('a')?.focus();
    this.#offerMore(undefined, '');
    this.#remember();
  }

  /** Shows the button for more, and, where nothing was found, the ways on. */
  #offerMore(nearest: readonly string[] | undefined, question: string): void {
    const { left = [] } = this.#answer ?? {};
    this.#find('.search-more').hidden = this.#find('.search-results').childElementCount >= left.length;
    this.#find('.search-none').hidden = nearest === undefined;
    const words = nearest ?? [];
    const offer = this.#find('.search-nearest');
    offer.hidden = words.length === 0;
    offer.replaceChildren(
      `${this.#words['nearest'] ?? ''} `,
      ...words.flatMap((word) => [writeLink(`?q=${encodeURIComponent(word)}`, word), ' ']),
    );
    const ask = this.querySelector<HTMLAnchorElement>('.search-ask');
    if (ask)
      ask.href = `${ask.href.split('?')[0] ?? ''}?subject=${encodeURIComponent(fill(this.#words['askSubject'] ?? '', { question }))}`;
  }

  #countWords(count: number, question: string): string {
    const { none = '', one = '', many = '' } = this.#words;
    if (count === 0) return fill(none, { question });
    return count === 1 ? one : fill(many, { count });
  }

  /** Keeps the question in the address, and how much of the list is shown, so that the reader comes back to the same. */
  #remember(): void {
    const query = new URLSearchParams(this.#answer?.choices);
    const shown = this.#find('.search-results').childElementCount;
    history.replaceState({ shown }, '', query.size > 0 ? `?${query.toString()}` : location.pathname);
  }

  #say(text: string, question: string): void {
    this.#find('.search-status').textContent = text;
    this.dataset['answered'] = question;
  }
}

/** The pages a question finds; without a question, those that have what is chosen. */
async function findPages(index: SearchIndex, choices: Choices, locale: string): Promise<Found> {
  const { q = '' } = choices;
  if (q.trim() !== '') return index.find(q, locale);
  const [facet] = listFacets(choices);
  const pages = facet ? await index.pagesWith(facet[0] === 'type' ? 'kind' : facet[0], facet[1]) : [];
  return {
    understanding: { words: [], unknown: [], information: 0 },
    pages: pages.map((page) => ({ id: page.id, page, score: 0, share: 0, found: [] })),
  };
}

customElements.define('site-search', SiteSearch);
