import type { matrix as words } from './nb.ts';

/** What the interface says about what ties principles, films, chapters and sources together, in nynorsk. */
export const matrix: typeof words = {
  title: 'Prinsipp, film, handbok og kjelde',
  summary:
    'Kva klipp viser prinsippet, kva avsnitt forklarer det, og kva kjelde byggjer det på? Her ser du det frå alle sider.',
  sides: { principles: 'Etter prinsipp', films: 'Etter film', chapters: 'Etter kapittel', sources: 'Etter kjelde' },
  principles: 'Prinsipp',
  film: 'I filmen',
  chapter: 'I handboka',
  source: 'Kjelde',
  none: 'Ikkje vist i nokon film vi kan tidfeste.',
  here: 'Sett i film og handbok',
  toFilms: 'Prinsipp og filmklipp',
  toChapters: 'Dette seier handboka',
  short: 'Matrisa',
  more: 'Heile matrisa',
  data: 'Det same som data',
};
