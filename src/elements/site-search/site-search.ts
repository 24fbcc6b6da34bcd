import { readMarks } from '~/lib/marks';
import type { Pagefind, PagefindHit } from './pagefind.ts';

const pageSize = 10;

/**
 * The search field: asks the index as the reader writes, and shows results with the words marked. The index is fetched
 * when the field is first used, never before. Without script the form leads to the list of everything.
 */
class SiteSearch extends HTMLElement {
  #stop = new AbortController();
  #index: Promise<Pagefind> | undefined;
  /** Counts questions, so that a slow answer to an old one is dropped. */
  #asked = 0;
  #waiting: readonly { data(): Promise<PagefindHit> }[] = [];

  connectedCallback(): void {
    this.#stop = new AbortController();
    const { signal } = this.#stop;
    const form = this.querySelector('form');
    if (!form) return;
    const field = form.querySelector<HTMLInputElement>('input[type="search"]');
    form.addEventListener('submit', (event) => this.#submit(form, event), { signal });
    form.addEventListener('input', () => void this.#ask(form), { signal });
    field?.addEventListener('focus', () => this.#load().catch(() => {}), { signal, once: true });
    this.querySelector('.search-more')?.addEventListener('click', () => void this.#showMore(), { signal });
    this.#readAddress(form);
  }

  disconnectedCallback(): void {
    this.#stop.abort();
  }

  /** Fetches the index once; after a failure the next question tries again. */
  #load(): Promise<Pagefind> {
    this.#index ??= this.#fetchIndex().catch((error: unknown) => {
      this.#index = undefined;
      throw error;
    });
    return this.#index;
  }

  async #fetchIndex(): Promise<Pagefind> {
    const pagefind: Pagefind = await import(/* @vite-ignore */ this.dataset['index'] ?? '');
    await pagefind.options({ noWorker: true, excerptLength: 28 });
    return pagefind;
  }

  /** Takes up a question that stands in the address, so that a search can be shared, or that was written before this came. */
  #readAddress(form: HTMLFormElement): void {
    const written = new FormData(form).get('q');
    for (const [name, value] of new URLSearchParams(location.search)) {
      const control = form.elements.namedItem(name);
      if (name === 'q' && written) continue;
      if (control instanceof HTMLInputElement || control instanceof HTMLSelectElement) control.value = value;
    }
    if (new FormData(form).get('q')) void this.#ask(form);
  }

  #submit(form: HTMLFormElement, event: Event): void {
    event.preventDefault();
    void this.#ask(form);
  }

  async #ask(form: HTMLFormElement): Promise<void> {
    const number = ++this.#asked;
    const { q = '', ...filters } = Object.fromEntries(
      [...new FormData(form)].map(([name, value]) => [name, String(value)]),
    );
    const chosen = Object.fromEntries(Object.entries(filters).filter(([, value]) => value !== ''));
    this.#remember({ q, ...chosen });
    if (q.trim() === '' && Object.keys(chosen).length === 0) return this.#show([], '');
    try {
      const pagefind = await this.#load();
      const { results } = await pagefind.search(q.trim() === '' ? null : q, { filters: chosen });
      if (number !== this.#asked) return;
      await this.#show(results, this.#countWords(results.length));
    } catch {
      if (number !== this.#asked) return;
      this.querySelector('.search-results')?.replaceChildren();
      this.#say(this.dataset['failed'] ?? '');
    }
  }

  #countWords(count: number): string {
    const { one = '', many = '', none = '' } = this.dataset;
    if (count === 0) return none;
    return count === 1 ? one : many.replace('{count}', String(count));
  }

  /** Shows the first results in place of those before, in one stroke, so that the list never flashes empty. */
  async #show(results: readonly { data(): Promise<PagefindHit> }[], words: string): Promise<void> {
    this.#waiting = results;
    const items = await this.#takeNext();
    if (!items) return;
    this.querySelector('.search-results')?.replaceChildren(...items);
    this.#say(words);
  }

  async #showMore(): Promise<void> {
    const items = await this.#takeNext();
    this.querySelector('.search-results')?.append(...(items ?? []));
    items?.[0]?.querySelector('a')?.focus();
  }

  /** The next results as list items; undefined when a newer question has come. */
  async #takeNext(): Promise<HTMLElement[] | undefined> {
    const number = this.#asked;
    const next = this.#waiting.slice(0, pageSize);
    this.#waiting = this.#waiting.slice(pageSize);
    this.querySelector('.search-more')?.toggleAttribute('hidden', this.#waiting.length === 0);
    const hits = await Promise.all(next.map((result) => result.data()));
    if (number !== this.#asked) return undefined;
    return hits.map(renderHit);
  }

  #remember(question: Record<string, string>): void {
    const query = new URLSearchParams(Object.entries(question).filter(([, value]) => value !== ''));
    history.replaceState(null, '', query.size > 0 ? `?${query.toString()}` : location.pathname);
  }

  #say(text: string): void {
    const status = this.querySelector('.search-status');
    if (status) status.textContent = text;
  }
}

/** A result as a list item: the title, the kind of text, the words around the hit, and the sections that hold it. */
function renderHit(hit: PagefindHit): HTMLElement {
  const item = document.createElement('li');
  const kind = document.createElement('span');
  kind.className = 'link-kind';
  kind.textContent = hit.filters['kind']?.[0] ?? '';
  const sections = document.createElement('ul');
  sections.append(
    ...hit.sub_results
      .filter(({ url }) => url.includes('#'))
      .slice(0, 3)
      .map(renderSection),
  );
  item.append(renderLink(hit.url, hit.meta['title'] ?? hit.url), ' ', kind, renderExcerpt(hit.excerpt));
  if (sections.childElementCount > 0) item.append(sections);
  return item;
}

function renderSection({ url, title }: { url: string; title: string }): HTMLElement {
  const item = document.createElement('li');
  item.append(renderLink(url, title));
  return item;
}

function renderLink(address: string, text: string): HTMLElement {
  const link = document.createElement('a');
  link.href = address;
  link.textContent = text;
  return link;
}

function renderExcerpt(excerpt: string): HTMLElement {
  const paragraph = document.createElement('p');
  for (const { text, isMarked } of readMarks(excerpt)) {
    const piece = document.createElement(isMarked ? 'mark' : 'span');
    piece.textContent = text;
    paragraph.append(piece);
  }
  return paragraph;
}

customElements.define('site-search', SiteSearch);
