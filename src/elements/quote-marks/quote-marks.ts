import type { Words } from '../copying';
import { makeMarks } from './marks';
import type { Marks } from './marks';
import sheet from './quote-marks.css?inline';

/**
 * Quoting a heading or a paragraph. The reference and the files stand in the page and need no script. With it, a mark
 * stands beside what the mouse is over, and at the place the address names; a switch in the box puts one at every
 * paragraph, for keyboards, fingers and screen readers. A mark opens a menu that copies a link, a reference or a quotation.
 */
class QuoteMarks extends HTMLElement {
  #stop = new AbortController();

  connectedCallback(): void {
    this.#stop = new AbortController();
    void this.#begin(this.#stop.signal);
  }

  disconnectedCallback(): void {
    this.#stop.abort();
  }

  async #begin(signal: AbortSignal): Promise<void> {
    const words = await readWords(this.dataset['words']);
    // Where menus cannot be shown, nothing is offered that would not work.
    if (!words || signal.aborted || !('popover' in this)) return;
    const style = new CSSStyleSheet();
    style.replaceSync(sheet);
    document.adoptedStyleSheets = [...document.adoptedStyleSheets, style];
    const marks = makeMarks(this, words);
    this.#offerSwitch(words, marks);
    const showTarget = () => marks.setTarget(document.getElementById(location.hash.slice(1)));
    showTarget();
    addEventListener('hashchange', showTarget, { signal });
    const follow = ({ pointerType, target }: PointerEvent) => {
      if (pointerType === 'mouse' && target instanceof Element) marks.hover(target);
    };
    document.addEventListener('pointerover', follow, { signal, passive: true });
    // The mouse that woke us rests somewhere already.
    const under = matchMedia('(hover: hover)').matches && [...document.querySelectorAll(':hover')].at(-1);
    if (under) marks.hover(under);
  }

  /** The switch for marks everywhere, and a mark for the page itself. */
  #offerSwitch(words: Words, marks: Marks): void {
    const button = Object.assign(document.createElement('button'), { type: 'button', textContent: words['switch'] });
    button.ariaPressed = 'false';
    button.addEventListener('click', () => {
      const isOn = button.ariaPressed === 'false';
      button.ariaPressed = String(isOn);
      marks.setAll(isOn);
    });
    this.querySelector('details')?.append(marks.ofPage, ' ', button);
  }
}

/** The words the marks say; undefined when they cannot be had. */
async function readWords(address = ''): Promise<Words | undefined> {
  const answer = await fetch(address).catch(() => undefined);
  return answer?.ok ? ((await answer.json()) as Words) : undefined;
}

customElements.define('quote-marks', QuoteMarks);
