import { workOut } from '~/lib/cost-sheet/sheet';
import type { SheetResults } from '~/lib/cost-sheet/sheet';
import { handOver } from '../hand-over';
import { sumUp, writeAnswers } from './answers';
import type { Voice } from './answers';
import { hasFault, listFields, readField, readValues, tellFault } from './fields';
import { forget, keep, parseKept, readKept, storageKey } from './keep';
import type { KeptSheet } from './keep';
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
    // Another window of the same site.
    window.addEventListener('storage', (event) => this.#follow(event), { signal });
    // Whoever prints from the keyboard may not be done with a field.
    window.addEventListener('beforeprint', () => this.#judgeAll(), { signal });
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

  /** The answers; undefined while a field has a fault, since they may rest on it. */
  get #results(): SheetResults | undefined {
    return hasFault(this, this.#decimal) ? undefined : workOut(readValues(this, this.#decimal));
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
    this.#goOnKeeping([target]);
  }

  #settle(target: EventTarget | null): void {
    if (target === this.#box) {
      this.#remember();
      return;
    }
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

  #reckon(): void {
    const results = this.#results;
    writeAnswers(this, results, this.#voice);
    if (results && this.querySelector('[role="status"]:not(.visually-hidden)')) this.#announce();
  }

  #announce(): void {
    const results = this.#results;
    if (results) this.#say(sumUp(results, this.#voice), false);
    else this.#say(this.#voice.words.faulty, true);
  }

  /** Says something in the status line; what is no answer is there for those who see the page too, and on paper. */
  #say(sentence: string, isShown: boolean): void {
    const status = this.querySelector('[role="status"]');
    if (!status) return;
    status.classList.toggle('visually-hidden', !isShown);
    if (status.textContent !== sentence) status.textContent = sentence;
  }

  /** Begins or stops keeping; the numbers on the page stay as they are. */
  #remember(): void {
    if (this.#box?.checked) this.#keep(readWritten(listFields(this)));
    else forget();
  }

  /** Adds what is written in some fields to what is kept, and takes nothing else away: another window may have put it there. */
  #goOnKeeping(fields: readonly HTMLInputElement[]): void {
    const kept = this.#box?.checked ? readKept() : undefined;
    if (kept) this.#keep({ ...kept, ...readWritten(fields) });
  }

  #keep(sheet: KeptSheet): void {
    if (keep(sheet)) return;
    if (this.#box) this.#box.checked = readKept() !== undefined;
    this.#say(this.#voice.words.notKept, true);
  }

  /** Another window keeps or forgets: the box shows it, and a field follows unless something of its own is written here. */
  #follow({ key, oldValue, newValue }: StorageEvent): void {
    // Without a key, everything is taken away.
    if (key !== null && key !== storageKey) return;
    const [before, now] = [parseKept(oldValue), parseKept(newValue)];
    if (this.#box) this.#box.checked = now !== undefined;
    if (!now) return;
    for (const field of listFields(this))
      if (field.value === String(before?.[field.id] ?? '')) field.value = String(now[field.id] ?? '');
    this.#judgeAll();
  }

  #press(target: EventTarget | null): void {
    const asked = target instanceof Element ? target.closest<HTMLElement>('[data-do]')?.dataset['do'] : undefined;
    if (asked === 'print') window.print();
    if (asked === 'download') this.#download();
    if (asked !== 'example' && asked !== 'empty') return;
    for (const field of listFields(this))
      field.value = asked === 'empty' ? '' : (field.dataset['example'] ?? field.value);
    this.#judgeAll();
    this.#goOnKeeping(listFields(this));
  }

  #download(): void {
    const decimal = this.#decimal;
    const table = writeTable(this, { results: this.#results, words: this.#voice.words, decimal });
    handOver(this.dataset['file'] ?? 'ark.csv', table, 'text/csv');
  }
}

function readWritten(fields: readonly HTMLInputElement[]): KeptSheet {
  return Object.fromEntries(fields.map(({ id, value }) => [id, value]));
}

customElements.define('cost-sheet', CostSheet);
