import type { MarkedText } from '~/search/passages';

/** What the search page says, by key; the page writes it in its own language. */
export type Words = Readonly<Record<string, string>>;

/** Something to put in an element. */
type Content = Node | string;

/** An element with what it holds; text is always text, so that nothing from the index is ever parsed. */
export function write<Tag extends keyof HTMLElementTagNameMap>(
  tag: Tag,
  properties: Partial<HTMLElementTagNameMap[Tag]>,
  ...contents: readonly Content[]
): HTMLElementTagNameMap[Tag] {
  const element = Object.assign(document.createElement(tag), properties);
  element.append(...contents);
  return element;
}

/** A link. */
export function writeLink(href: string, ...contents: readonly Content[]): HTMLAnchorElement {
  return write('a', { href }, ...contents);
}

/** A sentence of the interface with elements in its places: `Viser treff for {asked}.` */
export function writeSentence(sentence: string, values: Readonly<Record<string, Content>>): readonly Content[] {
  return sentence.split(/\{(\w+)\}/).map((piece, index) => (index % 2 === 1 ? (values[piece] ?? '') : piece));
}

/** A stretch of text with the words asked for marked. */
export function writeMarked(pieces: readonly MarkedText[]): readonly Content[] {
  return pieces.flatMap(({ text, isMarked }, place) => [
    place > 0 ? ' ' : '',
    isMarked ? write('mark', {}, text) : text,
  ]);
}
