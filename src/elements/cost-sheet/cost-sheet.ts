import { workOut } from '~/lib/cost-sheet/sheet';
import { handOver } from '../hand-over';
import { sumUp, writeAnswers } from './answers';
import type { Voice } from './answers';
import { listFields, readField, readValues, tellFault } from './fields';
import { keep, readKept } from './keep';
import { writeTable } from './table';
import type { SheetWords } from './words';

/**
 * A sheet where a municipality reckons with its own numbers. The page has every field and formula already, so that it can be
 * filled in by hand; this works the answers out while one writes. Nothing is sent, and nothing kept unless asked for.
 */
class CostSheet extends HTMLElement {
  #stop = new AbortController();

  connectedCallback(): void {
    this.#stop = new AbortController();
    const { signal } = this.#stop;
    this.#show(true);
    this.addEventListener('input', (event) => this.#write(event.target), { signal });
    this.addEventListener('change', (event) => this.#settle(event.target), { signal });
    this.addEventListener('click', (event) => this.#press(event.target), { signal });
    const kept = readKept();
    const box = this.#box;
    if (box) box.checked = kept !== undefined;
    for (const field of listFields(this)) field.value = String(kept?.[field.id] ?? field.value);
    this.#judgeAll();
  }

  disconnectedCallback(): void {
    this.#stop.abort();
    this.#show(false);
  }

  get #box(): HTMLInputElement | null {
    return this.querySelector<HTMLInputElement>('[type="checkbox"]');
  }

  get #decimal(): ',' | '.' {
    return this.dataset['decimal'] === '.' ? '.' : ',';
  }

  get #voice(): Voice {
    // The page's own words, written by the build.
    const words = JSON.parse(this.dataset['words'] ?? '{}') as SheetWords;
    return { words, language: this.dataset['language'] ?? 'nb-NO' };
  }

  /** Buttons are there only while somebody answers them. */
  #show(isWorking: boolean): void {
    this.querySelector('[data-tools]')?.toggleAttribute('hidden', !isWorking);
  }

  /** While one writes, answers follow; a fault is not told before one is done, but taken back at once. */
  #write(target: EventTarget | null): void {
    if (!(target instanceof HTMLInputElement) || !target.dataset['kind']) return;
    const written = readField(target, this.#decimal);
    if (!written || 'value' in written) tellFault(target, written, this.#voice.words);
    this.#reckon();
  }

  #settle(target: EventTarget | null): void {
    if (target instanceof HTMLInputElement && target.dataset['kind'])
      tellFault(target, readField(target, this.#decimal), this.#voice.words);
    this.#reckon();
    this.#announce();
  }

  #judgeAll(): void {
    for (const field of listFields(this)) tellFault(field, readField(field, this.#decimal), this.#voice.words);
    this.#reckon();
    this.#announce();
  }

  #reckon() {
    const results = workOut(readValues(this, this.#decimal));
    writeAnswers(this, results, this.#voice);
    const written = listFields(this).map(({ id, value }) => [id, value] as const);
    if (this.#box?.checked) keep(Object.fromEntries(written));
    else if (readKept()) keep(undefined);
  }

  #announce(): void {
    const status = this.querySelector('[role="status"]');
    if (status) status.textContent = sumUp(workOut(readValues(this, this.#decimal)), this.#voice);
  }

  #press(target: EventTarget | null): void {
    const asked = target instanceof Element ? target.closest<HTMLElement>('[data-do]')?.dataset['do'] : undefined;
    if (asked === 'print') window.print();
    if (asked === 'download') this.#download();
    if (asked !== 'example' && asked !== 'empty') return;
    for (const field of listFields(this))
      field.value = asked === 'empty' ? '' : (field.dataset['example'] ?? field.value);
    this.#judgeAll();
  }

  #download(): void {
    const decimal = this.#decimal;
    const results = workOut(readValues(this, decimal));
    const table = writeTable(this, { results, words: this.#voice.words, decimal });
    handOver(this.dataset['file'] ?? 'ark.csv', table, 'text/csv');
  }
}

customElements.define('cost-sheet', CostSheet);
