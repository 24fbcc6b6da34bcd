/** Parts of a page that are not its own words, so that a hit is always something the page says (CSS selectors). */
export const unsearchedParts = [
  '.answer',
  '.contents',
  '.doors',
  '.film-teaching',
  '.glossary > h2',
  '.home-list',
  '.letters',
  '.part-tree',
  '.previous-next',
  '.related',
  '.source-list',
  '.source-mark',
  '.term-list',
  '.text-dates',
  '.text-kicker',
  '.text-picture',
] as const;
