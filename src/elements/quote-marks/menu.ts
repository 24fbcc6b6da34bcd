import { copy, say } from '../copying';
import type { Words } from '../copying';

const kinds = ['link', 'reference', 'quotation'] as const;

/** What can be copied, by kind; what is left out has no button. */
export type Copies = Partial<Record<(typeof kinds)[number], string>>;

/** The menu all marks open: buttons that copy, a line that tells, and a field where the clipboard is forbidden. */
export interface Menu {
  element: HTMLElement;
  /** Makes the menu about another place, below the mark that opens it. */
  turnTo(mark: Element, copies: Copies): void;
}

/** Makes the menu. */
export function makeMenu(words: Words): Menu {
  const element = Object.assign(document.createElement('div'), { className: 'quote-menu', popover: 'auto' });
  element.role = 'group';
  element.ariaLabel = words['mark'] ?? '';
  let current: Copies = {};
  const buttons = kinds.map((kind) => {
    const button = Object.assign(document.createElement('button'), { type: 'button', textContent: words[kind] ?? '' });
    button.addEventListener('click', () => void copy(words, element, current[kind]));
    return { kind, button };
  });
  const status = document.createElement('p');
  status.role = 'status';
  const field = Object.assign(document.createElement('textarea'), { rows: 4, readOnly: true, hidden: true });
  field.ariaLabel = words['byHand'] ?? '';
  element.append(...buttons.map(({ button }) => button), status, field);
  return {
    element,
    turnTo: (mark, copies) => {
      current = copies;
      for (const { kind, button } of buttons) button.hidden = copies[kind] === undefined;
      field.hidden = true;
      say(element);
      const { left, bottom } = mark.getBoundingClientRect();
      const room = document.documentElement.clientWidth - 336;
      element.style.left = `${Math.max(8, Math.min(left, room)) + scrollX}px`;
      element.style.top = `${bottom + scrollY + 4}px`;
    },
  };
}
