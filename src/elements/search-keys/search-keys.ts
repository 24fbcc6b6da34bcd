const storageKey = 'search-keys';

/**
 * The way to search from any page: `/` or Ctrl+K, or the link in the head, opens a field over the page, which suggests
 * keywords once it is used. The keys can be switched off there, as WCAG 2.2 asks of single-letter keys (2.1.4). Without
 * script the link leads to the search page, and a browser that shows the form leads to the keyword index.
 */
class SearchKeys extends HTMLElement {
  #stop = new AbortController();

  connectedCallback(): void {
    this.#stop = new AbortController();
    const { signal } = this.#stop;
    const isOn = this.querySelector<HTMLInputElement>('[type="checkbox"]');
    if (isOn) isOn.checked = readChoice();
    isOn?.addEventListener('change', () => keepChoice(isOn.checked), { signal });
    document.addEventListener('keydown', (event) => this.#press(event), { signal });
    const link = this.querySelector('a');
    link?.addEventListener('click', (event) => this.#follow(event), { signal });
    const form = this.querySelector('form');
    if (!form || !link) return;
    form.action = link.href;
    form.addEventListener('focusin', () => void import('./suggestions'), { once: true, signal });
  }

  disconnectedCallback(): void {
    this.#stop.abort();
  }

  #press(event: KeyboardEvent): void {
    const isSlash = event.key === '/' && !event.ctrlKey && !event.metaKey && !event.altKey && !isWriting(event.target);
    const isCommand = event.key.toLowerCase() === 'k' && (event.ctrlKey || event.metaKey) && !event.shiftKey;
    if ((isSlash || isCommand) && readChoice() && this.#open()) event.preventDefault();
  }

  #follow(event: MouseEvent): void {
    if (event.ctrlKey || event.metaKey || event.shiftKey || event.button !== 0) return;
    if (this.#open()) event.preventDefault();
  }

  /** Opens the field, or goes to the page's own where it has one; false where the browser cannot. */
  #open(): boolean {
    const own = document.querySelector<HTMLInputElement>('main [type="search"]');
    const form = this.querySelector('form');
    own?.focus();
    if (own) return true;
    if (!form?.showPopover) return false;
    if (!form.matches(':popover-open')) form.showPopover();
    return true;
  }
}

/** True where a letter pressed is a letter written. */
function isWriting(target: EventTarget | null): boolean {
  return (
    target instanceof HTMLElement && (target.isContentEditable || target.matches('input, textarea, select, [role]'))
  );
}

/** Whether the keys are on; they are until the reader says otherwise. */
function readChoice(): boolean {
  try {
    return localStorage.getItem(storageKey) !== 'off';
  } catch {
    return true;
  }
}

/** Keeps only a choice that differs from the usual. */
function keepChoice(isOn: boolean): void {
  try {
    if (isOn) localStorage.removeItem(storageKey);
    else localStorage.setItem(storageKey, 'off');
  } catch {
    // A browser that keeps nothing still lets the reader search.
  }
}

customElements.define('search-keys', SearchKeys);
