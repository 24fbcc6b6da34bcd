import type { AuthorFault } from './author-fault.ts';
import { splitHtml } from './html-parts.ts';

/** What the tags around lists want between their ends: the elements, whether items begin in bold, and what to tell the author of anything else. */
export const slotShapes = {
  steps: {
    tags: ['ol'],
    isBold: false,
    wrong: {
      nb: 'Her må det stå én nummerert liste og ikke noe annet.',
      en: 'Here there must be one numbered list and nothing else.',
    },
    write: {
      nb: 'Skriv ett steg på hver linje, slik: «1. Ring utleieren.» La det stå en tom linje før og etter listen.',
      en: 'Write one step on each line, like this: “1. Call the landlord.” Leave an empty line before and after the list.',
    },
  },
  checklist: {
    tags: ['ul'],
    isBold: false,
    wrong: {
      nb: 'Her må det stå én punktliste og ikke noe annet.',
      en: 'Here there must be one bullet list and nothing else.',
    },
    write: {
      nb: 'Skriv ett punkt på hver linje, slik: «- Avtal en tid.» La det stå en tom linje før og etter listen.',
      en: 'Write one item on each line, like this: “- Agree on a time.” Leave an empty line before and after the list.',
    },
  },
  timeline: {
    tags: ['ul'],
    isBold: true,
    wrong: {
      nb: 'Her må det stå én punktliste der hvert punkt begynner med et årstall eller en dato i fet skrift.',
      en: 'Here there must be one bullet list where each item begins with a year or a date in bold.',
    },
    write: {
      nb: 'Skriv hvert punkt slik: «- **2012** Det begynner.»',
      en: 'Write each item like this: “- **2012** It begins.”',
    },
  },
  figures: {
    tags: ['ul'],
    isBold: true,
    wrong: {
      nb: 'Her må det stå én punktliste der hvert punkt begynner med et tall i fet skrift.',
      en: 'Here there must be one bullet list where each item begins with a number in bold.',
    },
    write: {
      nb: 'Skriv hvert punkt slik: «- **83 %** er fornøyd.»',
      en: 'Write each item like this: “- **83 %** are content.”',
    },
  },
  comparison: {
    tags: ['h3', 'ul', 'h3', 'ul'],
    isBold: false,
    wrong: {
      nb: 'Her må det stå to punktlister med hver sin mellomtittel over, og ikke noe annet.',
      en: 'Here there must be two bullet lists, each under a heading of its own, and nothing else.',
    },
    write: {
      nb: 'Skriv «### Før», en punktliste, «### Etter» og en punktliste til, med tomme linjer mellom.',
      en: 'Write “### Before”, a bullet list, “### After” and another bullet list, with empty lines between.',
    },
  },
} as const;

/** A tag of the vocabulary that wants a list or two between its ends. */
export type SlotShape = keyof typeof slotShapes;

/** Whether a name is that of a shape. */
export function isSlotShape(name: string): name is SlotShape {
  return Object.hasOwn(slotShapes, name);
}

/** What is wrong with the HTML between a tag's ends; undefined when it has the shape it should. */
export function findSlotFault(shape: SlotShape, html: string): AuthorFault | undefined {
  const { tags, isBold, wrong, write } = slotShapes[shape];
  const parts = splitHtml(html);
  const hasTags = parts.map(({ tag }) => tag).join() === tags.join();
  const items = parts.flatMap(({ inner }) => splitHtml(inner).filter(({ tag }) => tag === 'li'));
  const hasBold = items.every(({ inner }) => /^\s*(?:<p>\s*)?<strong>/.test(inner));
  return hasTags && (hasBold || !isBold) ? undefined : { wrong: wrong.nb, write: write.nb };
}
