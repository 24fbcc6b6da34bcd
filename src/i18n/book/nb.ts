/** What the interface says on the page with the whole handbook, in bokmål. */
export const book = {
  title: 'Hele håndboken',
  summary: 'Alle kapitlene på én side, til å lese fra perm til perm eller skrive ut.',
  contents: 'Innhold',
  newest: (date: string) => `Nyeste endring: ${date}.`,
  address: 'Nettutgaven ligger på',
  missing: (count: number) =>
    count === 1
      ? 'Ett kapittel finnes ikke på bokmål, og er ikke med:'
      : `${count} kapitler finnes ikke på bokmål, og er ikke med:`,
  chapter: (part: number, number: number) => `Kapittel ${part}.${number}`,
  terms: 'Ord som er brukt',
  film: 'Film',
  moment: 'Fra filmen',
  seeFilm: 'Se den på',
};
