/** What the interface says about what ties principles, films, chapters and sources together, in bokmål. */
export const matrix = {
  title: 'Prinsipp, film, håndbok og kilde',
  summary:
    'Hvilket klipp viser prinsippet, hvilket avsnitt forklarer det, og hvilken kilde bygger det på? Her ses det fra alle sider.',
  sides: { principles: 'Etter prinsipp', films: 'Etter film', chapters: 'Etter kapittel', sources: 'Etter kilde' },
  principles: 'Prinsipp',
  film: 'I filmen',
  chapter: 'I håndboken',
  source: 'Kilde',
  none: 'Ikke vist i noen film vi kan tidfeste.',
  here: 'Sett i film og håndbok',
  toFilms: 'Prinsipper og filmklipp',
  toChapters: 'Dette sier håndboken',
  short: 'Matrisen',
  more: 'Hele matrisen',
  data: 'Det samme som data',
};
