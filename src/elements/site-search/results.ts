import { fill } from '~/lib/fill';
import type { RankedPage } from '~/search/rank';
import type { Choices } from './choices';
import { isAsked, listIds } from './choices';
import { loadHit, writeHit } from './hits';
import { writeMoments } from './moments';
import type { PagefindResult } from './pagefind';
import type { Found, SearchIndex } from './search-index';
import { writeUnderstood } from './understood';
import type { Words } from './write';
import { writeLink } from './write';

/** Pages shown with each press on «more», and those of them shown at once, so that the first come sooner on a slow line. */
const [pageSize, firstSize] = [10, 5];

/** A question with what it finds. */
export interface Answer extends Found {
  choices: Choices;
  /** Pages left when the reader has narrowed the search, in the order chosen. */
  left: readonly RankedPage<PagefindResult>[];
}

/** Another question to ask, and what its link says. */
interface Offer {
  question: string;
  label: string;
}

/** What stands below the field: how many pages, how the question was understood, the film's moments, the pages, and the ways on. */
export class Results {
  readonly #root: HTMLElement;
  readonly #words: Words;
  #answer: Answer | undefined;

  constructor(root: HTMLElement, words: Words) {
    this.#root = root;
    this.#words = words;
  }

  /** Pages shown so far. */
  get shown(): number {
    return this.#find('.search-results').childElementCount;
  }

  /**
   * Shows an answer in place of the one before, in one stroke, so that the list never flashes empty; the later pages follow.
   * Stops as soon as a newer question has come.
   */
  async show(answer: Answer, index: SearchIndex, { shown, isCurrent }: { shown: number; isCurrent: () => boolean }) {
    const { choices, left, understanding } = answer;
    const question = choices['q'] ?? '';
    const [hits, films, chapters] = await Promise.all([
      this.#writeHits(answer, 0, firstSize),
      index.pagesWith('kind', 'film'),
      index.pagesWith('kind', 'chapter'),
    ]);
    const kinds = { films: listIds(films), chapters: listIds(chapters) };
    const moments = question.trim() === '' ? [] : await writeMoments(left, kinds, listInformation(answer), this.#words);
    if (!isCurrent()) return;
    this.#answer = answer;
    this.#find('.search-results').replaceChildren(...hits);
    this.#find('.search-moments').replaceChildren(...moments);
    this.#find('.search-moments').hidden = moments.length === 0;
    this.#find('.search-understood').replaceChildren(...writeUnderstood(question, understanding, this.#words));
    this.say(isAsked(choices) ? this.#countWords(answer, question) : '', question);
    const isEmpty = isAsked(choices) && left.length === 0;
    this.#offerOthers(isEmpty ? this.#findOffers(answer, index) : undefined, question);
    const more = await this.#writeHits(answer, firstSize, Math.max(pageSize, shown));
    if (!isCurrent()) return;
    this.#find('.search-results').append(...more);
    this.#offerMore();
  }

  /** Shows the next pages, and moves on to the first of them. */
  async showMore(): Promise<void> {
    const answer = this.#answer;
    const from = this.shown;
    const items = answer ? await this.#writeHits(answer, from, from + pageSize).catch(() => []) : [];
    if (answer !== this.#answer || this.shown !== from) return;
    this.#find('.search-results').append(...items);
    items[0]?.querySelector('a')?.focus();
    this.#offerMore();
  }

  /** Tells that the answer to a question is on its way, unless it has come. */
  wait(question: string): void {
    if (this.#root.dataset['answered'] === question) return;
    this.#root.ariaBusy = 'true';
    this.#find('.search-status').textContent = this.#words['searching'] ?? '';
  }

  /** Says something where a screen reader hears it, and tells which question it answers. */
  say(text: string, question: string): void {
    this.#root.ariaBusy = null;
    this.#find('.search-status').textContent = text;
    this.#root.dataset['answered'] = question;
  }

  /** Tells that search could not be loaded. */
  fail(question: string): void {
    this.#answer = undefined;
    for (const part of ['.search-results', '.search-moments', '.search-understood']) this.#find(part).replaceChildren();
    for (const part of ['.search-moments', '.search-more', '.search-none']) this.#find(part).hidden = true;
    this.say(this.#words['failed'] ?? '', question);
  }

  #find(selector: string): HTMLElement {
    return this.#root.querySelector<HTMLElement>(selector) ?? this.#root;
  }

  async #writeHits(answer: Answer, from: number, to: number): Promise<readonly HTMLElement[]> {
    const pages = answer.left.slice(from, to);
    const loaded = await Promise.allSettled(pages.map((page) => loadHit(page, listInformation(answer))));
    const hits = loaded.flatMap((one) => (one.status === 'fulfilled' ? one.value : []));
    if (hits.length === 0 && pages.length > 0) throw new Error('No page found could be fetched.');
    const kinds = [...(this.#root.querySelector<HTMLSelectElement>('[name="type"]')?.options ?? [])];
    const names = new Map(kinds.map(({ value, dataset, text }) => [value, dataset['name'] ?? text]));
    return hits.map((hit) => writeHit(hit, (kind) => names.get(kind) ?? '', this.#words));
  }

  #offerMore(): void {
    this.#find('.search-more').hidden = this.shown >= (this.#answer?.left.length ?? 0);
  }

  /** What may be asked instead where nothing was found: without the reader's choices, or the nearest words. */
  #findOffers({ choices, pages }: Answer, index: SearchIndex): readonly Offer[] {
    const { q = '' } = choices;
    if (q.trim() === '' || pages.length === 0) return index.nearest(q).map((word) => ({ question: word, label: word }));
    return [{ question: q, label: fill(this.#words['unchoose'], { count: String(pages.length) }) }];
  }

  /** Shows the ways on where nothing was found: other questions, topics, keywords, and how to ask for a text. */
  #offerOthers(offers: readonly Offer[] | undefined, question: string): void {
    this.#find('.search-none').hidden = offers === undefined;
    const line = this.#find('.search-nearest');
    line.hidden = !offers?.length;
    const links = (offers ?? []).map((offer) => writeLink(`?q=${encodeURIComponent(offer.question)}`, offer.label));
    const isWord = offers?.every((offer) => offer.question === offer.label);
    line.replaceChildren(isWord ? `${this.#words['nearest'] ?? ''} ` : '', ...links.flatMap((link) => [link, ' ']));
    const ask = this.#root.querySelector<HTMLAnchorElement>('.search-ask');
    const subject = encodeURIComponent(fill(this.#words['askSubject'], { question }));
    if (ask) ask.href = `${ask.href.split('?')[0] ?? ''}?subject=${subject}`;
  }

  #countWords({ left, pages }: Answer, question: string): string {
    const { none = '', noneChosen = '', one = '', many = '' } = this.#words;
    if (left.length === 0) return question === '' || pages.length > 0 ? noneChosen : fill(none, { question });
    return left.length === 1 ? one : fill(many, { count: String(left.length) });
  }
}

function listInformation({ understanding }: Answer): readonly number[] {
  return understanding.words.map(({ information }) => information);
}
