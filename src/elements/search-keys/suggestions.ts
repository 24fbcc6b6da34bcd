import type { Suggestion, Suggestions } from '~/lib/suggestions';
import { makeMatcher } from './matches';
import type { FindMatches } from './matches';

const form = document.querySelector<HTMLFormElement>('.quick-search');
if (form) void suggestIn(form);

/** Makes a form's search field a combobox that suggests keywords; fetched when the field is first used. */
async function suggestIn(form: HTMLFormElement): Promise<void> {
  const field = form.querySelector<HTMLInputElement>('[type="search"]');
  const answer = await fetch(form.dataset['suggestions'] ?? '').catch(() => undefined);
  // Without suggestions the field still asks the search page.
  if (!field || !answer?.ok) return;
  const { words, keywords } = (await answer.json()) as Suggestions;
  new Combobox(form, field, words, makeMatcher(keywords));
}

/** The field, its list and what it says aloud (WAI-ARIA 1.2, «combobox»); the focus stays in the field, and the chosen option is told by `aria-activedescendant`. */
class Combobox {
  readonly #list = document.createElement('div');
  readonly #status = document.createElement('p');

  constructor(
    readonly form: HTMLFormElement,
    readonly field: HTMLInputElement,
    readonly words: Suggestions['words'],
    readonly find: FindMatches,
  ) {
    this.#list.id = `${field.id}-liste`;
    this.#list.hidden = true;
    this.#list.setAttribute('role', 'listbox');
    this.#list.setAttribute('aria-label', field.labels?.[0]?.textContent ?? '');
    this.#status.className = 'visually-hidden';
    this.#status.setAttribute('role', 'status');
    field.parentElement?.after(this.#list, this.#status);
    field.autocomplete = 'off';
    field.setAttribute('role', 'combobox');
    field.setAttribute('aria-autocomplete', 'list');
    field.setAttribute('aria-controls', this.#list.id);
    field.setAttribute('aria-expanded', 'false');
    field.addEventListener('input', () => this.#show());
    field.addEventListener('blur', () => this.#close());
    field.addEventListener('keydown', (event) => this.#press(event));
    // A press on an option must not take the focus out of the field, which would close the list before the click.
    this.#list.addEventListener('mousedown', (event) => event.preventDefault());
    this.#list.addEventListener('click', ({ target }) => {
      if (target instanceof Element) this.#follow(target.closest('[role="option"]'));
    });
    if (document.activeElement === field) this.#show();
  }

  get #chosen(): Element | null {
    return this.#list.querySelector('[aria-selected]');
  }

  #show(): void {
    const question = this.field.value.trim();
    if (question === '') {
      this.#close();
      return;
    }
    const found = this.find(question);
    const { ask, one, many } = this.words;
    this.#list.replaceChildren(
      ...[this.#draw([ask.replace('{words}', () => question), '', 0, 0]), ...found.map((each) => this.#draw(each))],
    );
    for (const [index, option] of [...this.#list.children].entries()) option.id = `${this.field.id}-${index}`;
    this.#list.hidden = false;
    this.field.setAttribute('aria-expanded', 'true');
    this.#choose(null);
    this.#status.textContent = found.length === 1 ? one : many.replace('{count}', String(found.length));
  }

  #draw([label, address, kind, see]: Suggestion): Element {
    const option = document.createElement('div');
    option.setAttribute('role', 'option');
    option.dataset['address'] = address;
    option.append(see === 0 ? label : `${label}, ${this.words.see} ${see}`);
    if (kind === 0) return option;
    const said = document.createElement('span');
    said.className = 'link-kind';
    said.append(kind);
    option.append(' ', said);
    return option;
  }

  #close(): void {
    this.#choose(null);
    this.#list.hidden = true;
    this.#list.replaceChildren();
    this.field.setAttribute('aria-expanded', 'false');
    this.#status.textContent = '';
  }

  #choose(option: Element | null): void {
    this.#chosen?.removeAttribute('aria-selected');
    option?.setAttribute('aria-selected', 'true');
    option?.scrollIntoView({ block: 'nearest' });
    if (option) this.field.setAttribute('aria-activedescendant', option.id);
    else this.field.removeAttribute('aria-activedescendant');
  }

  /** Goes where an option leads; the one without an address asks the search page. */
  #follow(option: Element | null): void {
    if (!(option instanceof HTMLElement)) return;
    const address = option.dataset['address'];
    if (address) {
      this.form.hidePopover();
      location.assign(address);
    } else this.form.requestSubmit();
  }

  #press(event: KeyboardEvent): void {
    if (event.isComposing || event.ctrlKey || event.metaKey || event.altKey) return;
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (step) this.#move(step);
    else if (event.key === 'Enter' && this.#chosen) this.#follow(this.#chosen);
    else if (event.key === 'Escape') this.#leave();
    else {
      // Whoever moves in the text is back in the text.
      if (/^(Arrow|Home|End)/.test(event.key)) this.#choose(null);
      return;
    }
    event.preventDefault();
  }

  /** One option on or back, from the last to the first. */
  #move(step: number): void {
    if (this.#list.hidden) this.#show();
    const options: (Element | null)[] = [...this.#list.children];
    const at = options.indexOf(this.#chosen);
    const start = at < 0 && step < 0 ? 0 : at;
    this.#choose(options.at((start + step) % options.length) ?? null);
  }

  /** Out of the list, and from there out of the field; the browser gives the focus back to where it was. */
  #leave(): void {
    if (this.#list.hidden) this.form.hidePopover();
    else this.#close();
  }
}
