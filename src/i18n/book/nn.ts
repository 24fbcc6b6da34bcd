import type { Words } from '../nb.ts';

/** What the interface says on the page with the whole handbook, in nynorsk. */
export const book: Words['book'] = {
  title: 'Heile handboka',
  summary: 'Kapitla på éi side, til å lese frå perm til perm eller skrive ut.',
  contents: 'Innhald',
  newest: (date: string) => `Nyaste endring: ${date}.`,
  address: 'Nettutgåva ligg på',
  missing: (count: number) =>
    count === 1
      ? 'Eitt kapittel finst ikkje på nynorsk, og er ikkje med:'
      : `${count} kapittel finst ikkje på nynorsk, og er ikkje med:`,
  chapter: (part: number, number: number) => `Kapittel ${part}.${number}`,
  terms: 'Ord som er brukte',
  film: 'Film',
  moment: 'Frå filmen',
  seeFilm: 'Sjå han på',
};
