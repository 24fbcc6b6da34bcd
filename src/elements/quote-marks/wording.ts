import { fill } from '~/lib/fill';
import type { Words } from '../copying';

/** What is quoted, and the page it stands on. */
export interface Quoted {
  /** The words of a paragraph. */
  text: string;
  /** The place’s id; empty for the page itself. */
  id: string;
  section: string | undefined;
  number: number | undefined;
  /** The page’s reference, which ends with its address. */
  reference: string;
  /** Who and when: `Elven, 2026`. */
  work: string;
}

/** What can be copied of a place. A page without page numbers is quoted by section and paragraph (APA 7, 8.28). */
export function writeCopies(words: Words, quoted: Quoted): Record<'link' | 'reference' | 'quotation', string> {
  const { id, section, number, work } = quoted;
  const page = quoted.reference.slice(quoted.reference.lastIndexOf(' ') + 1);
  const link = id === '' ? page : `${page}#${id}`;
  const reference = quoted.reference.slice(0, -page.length) + link;
  const where = [
    work,
    section && fill(words['section'], { title: section }),
    number && fill(words['paragraph'], { number: String(number) }),
  ];
  const inText = `(${where.filter(Boolean).join(', ')})`;
  const text = (words['inner'] ?? '')
    .split(' ')
    .reduce((done, [from = '', to = '']) => done.replaceAll(from, to), quoted.text);
  return {
    link,
    reference: fill(words['referred'], { reference, inText }),
    quotation: fill(words['quoted'], { text, inText, reference }),
  };
}
