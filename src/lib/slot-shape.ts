import type { AuthorFault } from './author-fault.ts';
import { splitHtml } from './html-parts.ts';

/** What the tags around lists want between their ends: the elements, whether items begin in bold, and what to tell the author of anything else. */
const shapes = {
  steps: {
    tags: ['ol'],
    isBold: false,
    wrong: 'Her må det stå én nummerert liste og ikke noe annet.',
    write: 'Skriv ett steg på hver linje, slik: «1. Ring utleieren.» La det stå en tom linje før og etter listen.',
  },
  checklist: {
    tags: ['ul'],
    isBold: false,
    wrong: 'Her må det stå én punktliste og ikke noe annet.',
    write: 'Skriv ett punkt på hver linje, slik: «- Avtal en tid.» La det stå en tom linje før og etter listen.',
  },
  timeline: {
    tags: ['ul'],
    isBold: true,
    wrong: 'Her må det stå én punktliste der hvert punkt begynner med et årstall eller en dato i fet skrift.',
    write: 'Skriv hvert punkt slik: «- **2012** Det begynner.»',
  },
  figures: {
    tags: ['ul'],
    isBold: true,
    wrong: 'Her må det stå én punktliste der hvert punkt begynner med et tall i fet skrift.',
    write: 'Skriv hvert punkt slik: «- **83 %** er fornøyd.»',
  },
  comparison: {
    tags: ['h3', 'ul', 'h3', 'ul'],
    isBold: false,
    wrong: 'Her må det stå to punktlister med hver sin mellomtittel over, og ikke noe annet.',
    write: 'Skriv «### Før», en punktliste, «### Etter» og en punktliste til, med tomme linjer mellom.',
  },
} as const;

/** A tag of the vocabulary that wants a list or two between its ends. */
export type SlotShape = keyof typeof shapes;

/** What is wrong with the HTML between a tag's ends; undefined when it has the shape it should. */
export function findSlotFault(shape: SlotShape, html: string): AuthorFault | undefined {
  const { tags, isBold, wrong, write } = shapes[shape];
  const parts = splitHtml(html);
  const hasTags = parts.map(({ tag }) => tag).join() === tags.join();
  const items = parts.flatMap(({ inner }) => splitHtml(inner).filter(({ tag }) => tag === 'li'));
  const hasBold = items.every(({ inner }) => /^\s*(?:<p>\s*)?<strong>/.test(inner));
  return hasTags && (hasBold || !isBold) ? undefined : { wrong, write };
}
