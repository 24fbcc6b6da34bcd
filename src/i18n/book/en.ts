import type { Words } from '../nb.ts';

/** What the interface says on the page with the whole handbook, in English. */
export const book: Words['book'] = {
  title: 'The whole handbook',
  summary: 'The chapters on one page, to read from cover to cover or to print.',
  contents: 'Contents',
  newest: (date: string) => `Latest change: ${date}.`,
  address: 'The web edition is at',
  missing: (count: number) =>
    count === 1
      ? 'One chapter does not exist in English and is left out:'
      : `${count} chapters do not exist in English and are left out:`,
  chapter: (part: number, number: number) => `Chapter ${part}.${number}`,
  terms: 'Words used',
  film: 'Film',
  moment: 'From the film',
  seeFilm: 'See it at',
};
