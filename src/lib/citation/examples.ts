import type { Cited } from './cited.ts';

/** A plain work, for tests. */
export const plain: Cited = {
  key: 'elven',
  kind: 'text',
  authors: [{ group: 'Elven' }],
  role: undefined,
  date: '2026-11-21',
  title: 'Laksen i elven',
  range: undefined,
  container: 'Elven',
  publisher: 'Elven',
  language: 'nb',
  summary: 'Om laks.',
  url: 'https://elven.example/artikler/laksen/',
};

const nastyTitles = [
  'Laksen i elven',
  'Å være «først» – ærlig talt',
  '100 % & 5 $ #1 under_strek ~ ^ \\ hattefabrikk',
  'En { uten makker, og } en til {par}',
  'Spørsmål?',
  "Über O'Hára, Señor Ñ og Çelik; “sitat” ‘i’ sitat… § 3 — ß",
  'TY  - ELEC\r\nER  - ',
  'Hard\u00a0tittel',
  '@misc{a, title = {b}}',
  'Русский 日本語',
];

/** Works whose fields try what a format can bear. */
export const nastyWorks: readonly Cited[] = [
  ...nastyTitles.map((title) => ({ ...plain, title, summary: title })),
  { ...plain, authors: [{ family: 'Ås', given: 'Kåre Øyvind' }, { group: 'Fisk & sønner' }] },
  { ...plain, authors: [{ group: 'Lov and orden' }, { family: 'van der Ær', given: 'Åse-Lill' }] },
  { ...plain, authors: [], date: undefined, container: undefined, publisher: undefined },
  { ...plain, kind: 'film', date: '2019', container: undefined, role: 'Produsent' },
  { ...plain, kind: 'clip', range: '0:12–0:21', container: 'Elven (film)' },
];

/** A text as any format may hold it: on one line. */
export function onOneLine(text: string): string {
  return text.replace(/\s*[\r\n]+\s*/g, ' ').trim();
}
