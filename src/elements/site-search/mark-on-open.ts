import { keepMarks, marksKey } from '~/lib/search-marks';

/** Lets the reader have the words found marked on the pages opened from the list; kept in the browser until switched off. */
export function markOnOpen(choice: HTMLInputElement | null, list: HTMLElement, signal: AbortSignal): void {
  if (!choice) return;
  try {
    choice.checked = localStorage.getItem(marksKey) === 'on';
  } catch {
    // A browser that keeps nothing can tell the next page nothing.
    choice.disabled = true;
    return;
  }
  const keep = () => (choice.checked ? localStorage.setItem(marksKey, 'on') : localStorage.removeItem(marksKey));
  choice.addEventListener('change', keep, { signal });
  list.addEventListener('click', ({ target }) => choice.checked && tellPage(target), { signal, capture: true });
}

/** Tells the page behind a link which words to mark; they stay in this tab, and nobody else is told. */
function tellPage(target: EventTarget | null): void {
  const link = target instanceof Element ? target.closest<HTMLAnchorElement>('a[href]') : null;
  const marks = [...(link?.closest('li:has(mark)')?.querySelectorAll('mark') ?? [])];
  const words = marks.map(({ textContent }) => textContent.replace(/[^\p{L}\p{N}-]/gu, '').toLowerCase());
  const telling = new Set(words.filter((word) => word.length > 2));
  if (link && telling.size > 0) keepMarks(sessionStorage, { path: link.pathname, words: [...telling] });
}
