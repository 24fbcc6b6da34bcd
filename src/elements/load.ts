/**
 * The one script of every page: what the reader may use at any moment comes with it, the rest is fetched when it is
 * wanted. A film page thus costs no more requests than an article until somebody turns to the film.
 */
import './search-keys/search-keys';

/** The film's element, fetched once. */
let player: Promise<unknown> | undefined;
const loadPlayer = () => (player ??= import('./film-player/film-player'));

/** What belongs to some pages only: fetched when the reader stirs, came for a place or a tool, or has something kept here. */
const loadTools =
  document.querySelector('quote-marks,check-list,cost-sheet,self-assessment') && (() => void import('./tools'));

waitForReader(document.querySelector<HTMLElement>('site-search'));
if (document.querySelector('film-player')) waitForViewer();
if (loadTools) atFirstStir(loadTools);
if (location.hash || document.querySelector('cost-sheet,self-assessment')) loadTools?.();
try {
  if (localStorage.length > 0) loadTools?.();
  if (localStorage.getItem('search-marks')) void import('./search-marks/search-marks');
} catch {
  // A browser that keeps nothing has no wish to keep.
}

/** Fetches search when the reader turns to the field, or came with a question; its files at once, since on a slow line it is the chain that costs. */
function waitForReader(search: HTMLElement | null): void {
  const wake = () => {
    for (const href of search?.dataset['preload']?.split(' ') ?? []) {
      const isScript = href.endsWith('.js');
      const link = {
        rel: isScript ? 'modulepreload' : 'preload',
        as: isScript ? 'script' : 'fetch',
        crossOrigin: '',
        href,
      };
      document.head.append(Object.assign(document.createElement('link'), link));
    }
    void import('./site-search/site-search');
  };
  if (search && (location.search || search.contains(document.activeElement))) wake();
  else search?.addEventListener('focusin', wake, { once: true });
}

/** Fetches the player when the viewer comes near the film or its lines, or came for a stretch of it or a line in it. */
function waitForViewer(): void {
  const wake = () => void loadPlayer();
  if (/^#t[=-]|[?&](t|start|end)=/.test(location.hash + location.search)) wake();
  atFirstStir(wake);
  document.addEventListener('click', holdClick);
}

/** Does something the first time the reader points, touches, moves with the keyboard, goes to a place on the page or plays. */
function atFirstStir(wake: () => void): void {
  for (const event of ['pointerover', 'touchstart', 'focusin', 'keydown', 'hashchange', 'play'])
    addEventListener(event, wake, { once: true, capture: true, passive: true });
}

/** A press on a line or a film before the player has come is kept, and carried out when it has. */
function holdClick(event: MouseEvent): void {
  if (customElements.get('film-player') || event.ctrlKey || event.metaKey || event.shiftKey) return;
  const link =
    event.target instanceof Element
      ? event.target.closest<HTMLElement>('a:is([data-seek],[data-cue],[data-player])')
      : null;
  if (!link) return;
  event.preventDefault();
  void loadPlayer().then(() => link.click());
}
