const storageKey = 'search-marks';

/** Lets the reader have the words found marked on the pages opened from the list; kept in the browser until switched off. */
export function markOnOpen(choice: HTMLInputElement | null, list: Element | null, signal: AbortSignal): void {
  if (!choice || !list) return;
  choice.checked = localStorage.getItem(storageKey) === 'on';
  choice.addEventListener(
    'change',
    () => (choice.checked ? localStorage.setItem(storageKey, 'on') : localStorage.removeItem(storageKey)),
    { signal },
  );
  list.addEventListener('click', (event) => choice.checked && addMarks(event.target), { signal, capture: true });
}

/** Tells the page behind a link which words to mark. */
function addMarks(target: EventTarget | null): void {
  const link = target instanceof Element ? target.closest<HTMLAnchorElement>('a[href]') : null;
  const marks = link?.closest('li:has(mark)')?.querySelectorAll('mark') ?? [];
  const words = new Set([...marks].map(({ textContent }) => textContent.replace(/[^\p{L}\p{N}-]/gu, '').toLowerCase()));
  if (!link || words.size === 0) return;
  const address = new URL(link.href);
  address.searchParams.set('merk', [...words].join(' '));
  link.href = address.href;
}
