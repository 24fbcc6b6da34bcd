import { fill } from '~/lib/fill';
import { countUnknown, emptyFile, joinFiles, putAssessment, writeFile } from '~/lib/self-assessment/file';
import type { Assessment } from '~/lib/self-assessment/file';
import { writeCsv } from '~/lib/self-assessment/csv';
import type { AssessmentForm } from '~/lib/self-assessment/score';
import { handOver } from '../hand-over';
import { fieldOf, fillForm, readAnswers, readForm } from './answers';
import { openFiles } from './files';
import { nameOf, showHistory, showResults } from './results';
import type { Words } from './words';

/**
 * Adds up a team's answers as they are given, and keeps them in files the team saves and opens itself. Nothing is sent
 * and nothing is remembered; what stands in the form is replaced only when the reader says so. Without script it is a
 * form to print.
 */
class SelfAssessment extends HTMLElement {
  #stop = new AbortController();
  #file = emptyFile;
  /** The place in the file that what stands in the form was taken from or saved in. */
  #place: number | undefined;
  #isUnsaved = false;
  #form: AssessmentForm = { domains: [] };
  // The server writes them in the page's language.
  #words = JSON.parse(this.dataset['words'] ?? '{}') as Words;

  connectedCallback(): void {
    this.#stop = new AbortController();
    const { signal } = this.#stop;
    this.#form = readForm(this.#fields);
    for (const part of this.querySelectorAll<HTMLElement>('figure, [data-files]')) part.hidden = false;
    this.addEventListener('input', (event) => this.#note(event), { signal });
    this.addEventListener('change', (event) => this.#choose(event), { signal });
    this.addEventListener('click', (event) => this.#press(event), { signal });
    this.addEventListener('submit', (event) => this.#save(event), { signal });
    window.addEventListener('beforeunload', (event) => this.#isUnsaved && event.preventDefault(), { signal });
    this.#show();
  }

  disconnectedCallback(): void {
    this.#stop.abort();
  }

  get #fields(): HTMLFormElement {
    // The server writes the form, and the element does nothing without one.
    return this.querySelector('form') as HTMLFormElement;
  }

  get #answers(): Assessment {
    return readAnswers(this.#fields, Number(this.dataset['version']));
  }

  get #compared(): Assessment | undefined {
    const value = this.querySelector('select')?.value;
    return value ? this.#file.assessments[Number(value)] : undefined;
  }

  #note({ target }: Event): void {
    if (target instanceof HTMLSelectElement || (target instanceof HTMLInputElement && target.type === 'file')) return;
    this.#isUnsaved = true;
    this.#show();
  }

  #choose({ target }: Event): void {
    if (target instanceof HTMLSelectElement) this.#show();
    if (!(target instanceof HTMLInputElement) || target.type !== 'file') return;
    void this.#open([...(target.files ?? [])]);
    target.value = '';
  }

  #press({ target }: Event): void {
    const action = target instanceof HTMLElement ? target.dataset['press'] : undefined;
    if (action === 'csv') this.#saveTable();
    if (action === 'print') print();
    if (action === 'clear') this.#replace(undefined, 'cleared');
    if (action === 'bring' && this.#compared) this.#replace(this.#compared, 'brought');
  }

  #save(event: Event): void {
    event.preventDefault();
    const answers = this.#answers;
    if (this.#lacksDate(answers)) return;
    this.#file = putAssessment(this.#file, answers, this.#place);
    this.#place ??= this.#file.assessments.length - 1;
    this.#isUnsaved = false;
    const name = `${this.#words.fileName}-${answers.date}.json`;
    handOver(name, writeFile(this.#file), 'application/json');
    this.#tell(fill(this.#words.saved, { name }));
    this.#show();
  }

  #saveTable(): void {
    const answers = this.#answers;
    if (this.#lacksDate(answers)) return;
    const name = `${this.#words.fileName}-${answers.date}.csv`;
    handOver(name, writeCsv(this.#form, [...this.#earlier(), answers], this.#words), 'text/csv');
    this.#tell(fill(this.#words.saved, { name }));
  }

  /** Asks for the day where there is none: a file's assessments are told apart by it. */
  #lacksDate({ date }: Assessment): boolean {
    if (date !== '') return false;
    this.#tell(this.#words.noDate);
    fieldOf(this.#fields, 'date').focus();
    return true;
  }

  /** Opens files beside what stands in the form; those with a fault change nothing. */
  async #open(chosen: readonly File[]): Promise<void> {
    const told: string[] = [];
    const ids = new Set(this.#form.domains.flatMap(({ items }) => items.map(({ id }) => id)));
    for (const opened of await openFiles(chosen)) {
      if ('fault' in opened) {
        told.push(fill(this.#words[opened.fault], opened), this.#words.safe);
        continue;
      }
      this.#file = joinFiles(this.#file, opened.file);
      told.push(fill(this.#words.opened, { name: opened.name, count: String(this.#earlier().length) }));
      const unknown = countUnknown(opened.file, ids);
      if (unknown > 0) told.push(fill(this.#words.unknown, { count: String(unknown) }));
      const edition = Number(this.dataset['version']);
      if (opened.file.assessments.some(({ version }) => version !== edition)) told.push(this.#words.edition);
    }
    this.#tell(told.join(' '));
    this.#show();
  }

  /** Puts an assessment, or none, in place of what stands in the form; asks first when that is not saved. */
  #replace(assessment: Assessment | undefined, word: 'cleared' | 'brought'): void {
    if (this.#isUnsaved && !confirm(this.#words.replace)) return;
    fillForm(this.#fields, assessment);
    this.#place = assessment && this.#file.assessments.indexOf(assessment);
    this.#isUnsaved = false;
    this.#tell(fill(this.#words[word], { name: assessment ? nameOf(assessment) : '' }));
    this.#show();
  }

  /** The assessments opened or saved, the oldest first, without the one that stands in the form. */
  #earlier(): readonly Assessment[] {
    return this.#file.assessments
      .filter((_, place) => place !== this.#place)
      .sort((a, b) => (a.date < b.date ? -1 : Number(a.date > b.date)));
  }

  #show(): void {
    this.#listEarlier();
    const shown = { form: this.#form, words: this.#words, now: this.#answers, compared: this.#compared };
    showResults(this, shown);
    showHistory(this, shown, this.#earlier());
    this.querySelector('[data-press="bring"]')?.toggleAttribute('disabled', shown.compared === undefined);
  }

  /** Offers the earlier assessments to compare with; the one chosen stays chosen. */
  #listEarlier(): void {
    const earlier = this.#earlier();
    const part = this.querySelector<HTMLElement>('[data-earlier]');
    const list = part?.querySelector('select');
    if (!part || !list) return;
    part.hidden = earlier.length === 0;
    const { value } = list;
    const places = earlier.map((assessment) => String(this.#file.assessments.indexOf(assessment)));
    const options = earlier.map((assessment, index) => new Option(nameOf(assessment), places[index]));
    list.replaceChildren(...[...list.options].slice(0, 1), ...options);
    list.value = places.includes(value) ? value : '';
  }

  #tell(text: string): void {
    const status = this.querySelector('[role="status"]');
    if (status) status.textContent = text;
  }
}

customElements.define('self-assessment', SelfAssessment);
