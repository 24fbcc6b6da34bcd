import type { matrix as words } from './nb.ts';

/** What the interface says about what ties principles, films, chapters and sources together, in English. */
export const matrix: typeof words = {
  title: 'Principle, film, handbook and source',
  summary:
    'Which clip shows the principle, which paragraph explains it, and which source does it rest on? Here it is seen from all sides.',
  sides: { principles: 'By principle', films: 'By film', chapters: 'By chapter', sources: 'By source' },
  principles: 'Principle',
  film: 'In the film',
  chapter: 'In the handbook',
  source: 'Source',
  none: 'Not shown in any film we can put a time to.',
  here: 'Seen in film and handbook',
  toFilms: 'Principles and film clips',
  toChapters: 'What the handbook says',
  short: 'The matrix',
  more: 'The whole matrix',
  data: 'The same as data',
};
