import { forgetTicks, keepTicks, keyOf, readTicks } from './ticks';

/** Told to every list of the page when what is remembered has changed. */
const changed = 'check-list-changed';

/**
 * Gives the items of the list before it boxes to tick. The ticks last as long as the page, unless the reader asks for
 * them to be remembered on this machine; «forget» takes away all of it. Without script the list has empty boxes to tick
 * on paper.
 */
class CheckList extends HTMLElement {
  #stop = new AbortController();
  #boxes = new Map<HTMLInputElement, string>();

  connectedCallback(): void {
    this.#stop = new AbortController();
    const { signal } = this.#stop;
    const items = this.parentElement?.querySelectorAll(':scope > ul > li') ?? [];
    if (this.#boxes.size === 0) for (const item of items) this.#addBox(item);
    this.hidden = false;
    this.parentElement?.addEventListener('change', (event) => this.#tick(event), { signal });
    this.querySelector('button')?.addEventListener('click', () => this.#forget(), { signal });
    document.addEventListener(changed, () => this.#show(), { signal });
    // Another window of the same site.
    window.addEventListener('storage', () => this.#show(), { signal });
    this.#show();
  }

  disconnectedCallback(): void {
    this.#stop.abort();
  }

  get #wish(): HTMLInputElement | null {
    return this.querySelector('input');
  }

  /** Puts a box in front of an item; pressing the words ticks it too, but for links and buttons in them. */
  #addBox(item: Element): void {
    const words = document.createElement('span');
    words.append(...item.childNodes);
    // Numbers of sources change when others are cited; explained words have their explanation beside them.
    const plain = words.cloneNode(true) as HTMLElement;
    for (const part of plain.querySelectorAll('.source-mark, [popover]')) part.remove();
    const box = Object.assign(document.createElement('input'), { type: 'checkbox' });
    box.setAttribute('aria-label', plain.textContent?.replace(/\s+/g, ' ').trim() ?? '');
    words.addEventListener('click', ({ target }) => {
      if (target instanceof Element && !target.closest('a, button, [popover]')) box.click();
    });
    item.replaceChildren(box, words);
    this.#boxes.set(box, keyOf(location.pathname, plain.textContent ?? ''));
  }

  #tick({ target }: Event): void {
    if (target === this.#wish) this.#remember();
    else if (target instanceof HTMLInputElement && this.#boxes.has(target) && readTicks()) this.#keep();
  }

  /** Begins or stops remembering; the ticks on the page stay as they are. */
  #remember(): void {
    if (!this.#wish?.checked) forgetTicks();
    else if (!this.#keep()) this.#refuse();
    document.dispatchEvent(new Event(changed));
  }

  /** Adds the ticks of this list to what is remembered, and takes away those that are gone. */
  #keep(): boolean {
    const keys = new Set(readTicks());
    for (const [box, key] of this.#boxes) box.checked ? keys.add(key) : keys.delete(key);
    return keepTicks(keys);
  }

  #forget(): void {
    forgetTicks();
    for (const box of this.#boxes.keys()) box.checked = false;
    document.dispatchEvent(new Event(changed));
    this.#wish?.focus();
  }

  /** Shows what is remembered; where nothing is, the ticks on the page stay. */
  #show(): void {
    const ticks = readTicks();
    const wish = this.#wish;
    if (wish) wish.checked = ticks !== undefined;
    const button = this.querySelector('button');
    if (button) button.hidden = ticks === undefined;
    if (ticks) for (const [box, key] of this.#boxes) box.checked = ticks.has(key);
  }

  #refuse(): void {
    const status = this.querySelector('[role="status"]');
    if (status) status.textContent = this.dataset['notKept'] ?? '';
  }
}

customElements.define('check-list', CheckList);
