import { fill } from '~/lib/fill';
import type { Words } from '../copying';
import { makeMenu } from './menu';
import type { Menu } from './menu';
import { listPlaces, wordsOf } from './places';
import type { Place } from './places';
import { writeCopies } from './wording';

/** The marks of a page; which of them are shown is the reader’s choice. */
export interface Marks {
  /** The mark of the page itself. */
  ofPage: HTMLElement;
  /** Shows one at every heading and paragraph, or no more. */
  setAll(isOn: boolean): void;
  /** Shows one at the place the address names. */
  setTarget(element: Element | null): void;
  /** Shows one beside what the mouse is over. */
  hover(element: Element): void;
}

/** Makes the marks of a page, and the menu they all open, in the element that has the page’s reference. */
export function makeMarks(host: HTMLElement, words: Words): Marks {
  const menu = makeMenu(words);
  const make = markMaker(host, { words, menu });
  const ofPage = make({ element: host, id: '', section: undefined, number: undefined });
  host.append(menu.element);
  const places = new Map(listPlaces().map((place) => [place.element, place]));
  const fixed = new Map<Element, HTMLElement>();
  let areAll = false;
  let target: Place | undefined;
  let floating: HTMLElement | undefined;
  /** Puts marks where they shall stay, and takes the others away. */
  const update = () => {
    floating?.remove();
    for (const mark of fixed.values()) mark.remove();
    fixed.clear();
    for (const place of areAll ? places.values() : target ? [target] : []) {
      const mark = make(place);
      fixed.set(place.element, mark);
      // A paragraph ends with its mark; a heading keeps its name.
      if (place.number === undefined) place.element.after(mark);
      else place.element.append(' ', mark);
    }
  };
  return {
    ofPage,
    setAll: (isOn) => {
      areAll = isOn;
      update();
    },
    setTarget: (element) => {
      target = element ? places.get(element) : undefined;
      if (!areAll) update();
    },
    hover: (element) => {
      const place = places.get(element.closest('main :is(p, h2, h3, h4)[id]') ?? element);
      if (!place || fixed.has(place.element) || floating?.parentElement === place.element) return;
      if (menu.element.matches(':popover-open')) return;
      floating?.remove();
      floating = make(place);
      floating.dataset['floating'] = '';
      floating.tabIndex = -1;
      place.element.classList.add('quote-place');
      place.element.append(floating);
    },
  };
}

/** Gives what makes a place its mark. */
function markMaker(host: HTMLElement, { words, menu }: { words: Words; menu: Menu }): (place: Place) => HTMLElement {
  const { work = '' } = host.dataset;
  const reference = wordsOf(host.querySelector('p') ?? host);
  return (place) => {
    const text = wordsOf(place.element);
    const mark = Object.assign(document.createElement('button'), { type: 'button', className: 'quote-mark' });
    mark.textContent = words['mark'] ?? '';
    mark.popoverTargetElement = menu.element;
    if (place.id !== '') mark.ariaLabel = fill(words['markOf'], { start: text.split(' ', 4).join(' ') });
    mark.addEventListener('click', () => {
      const { quotation, ...copies } = writeCopies(words, { ...place, text, reference, work });
      menu.turnTo(mark, place.number === undefined ? copies : { ...copies, quotation });
    });
    return mark;
  };
}
