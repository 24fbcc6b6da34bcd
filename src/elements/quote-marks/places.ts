import { paragraphIdPattern } from '~/lib/paragraph-ids';

/** A heading or paragraph that can be quoted, or the page itself. */
export interface Place {
  element: Element;
  /** Its id; empty for the page itself. */
  id: string;
  /** The heading it is, or stands under. */
  section: string | undefined;
  /** A paragraph’s number below its heading; undefined for anything else. */
  number: number | undefined;
}

/** The headings and paragraphs of the page, in order. */
export function listPlaces(): readonly Place[] {
  let section: string | undefined;
  let number = 0;
  let prose: Element | null = null;
  const found = document.querySelectorAll('main :is(p, h2, h3, h4)[id]:not(nav *)');
  return [...found].map((element) => {
    const { id } = element;
    const own = element.closest('.prose');
    // A text’s first paragraphs stand under no heading, whatever the page has above them.
    if (own !== prose) section = undefined;
    if (own !== prose) number = 0;
    prose = own;
    if (paragraphIdPattern.test(id)) return { element, id, section, number: ++number };
    const title = wordsOf(element);
    // A box has a title of its own, and the section around it goes on after.
    if (element.localName === 'p') return { element, id, section: title, number: undefined };
    section = title;
    number = 0;
    return { element, id, section, number: undefined };
  });
}

/** The words of a place as a reader quotes them: without numbers of sources, explained words’ boxes and our own marks. */
export function wordsOf(element: Element): string {
  const copy = element.cloneNode(true) as Element;
  for (const part of copy.querySelectorAll('sup, [popover], .quote-mark')) part.remove();
  return (copy.textContent ?? '').replaceAll('\u2060', '').replace(/\s+/g, ' ').trim();
}
