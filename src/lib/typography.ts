/** The months' names, with `|` between. */
export const months = 'januar|februar|mars|april|mai|juni|juli|august|september|oktober|november|desember';
const englishMonths = 'January|February|March|April|May|June|July|August|September|October|November|December';

/** What gets a hard space, so that a line never breaks inside it (Språkrådet, tall og mellomrom). */
const hardSpaces: readonly (readonly [RegExp, string])[] = [
  [/(\d) (?=\d{3}(?!\d))/g, '$1\u00a0'],
  [/(\d) (?=%|kroner\b|kr\b|minutter\b|sekunder\b|prosent\b|km\b|minutes\b|seconds\b)/g, '$1\u00a0'],
  [new RegExp(`(\\d\\.) (?=(?:${months})\\b)`, 'g'), '$1\u00a0'],
  [new RegExp(`(\\d) (?=(?:${englishMonths})\\b)`, 'g'), '$1\u00a0'],
  [/§ (?=\d)/g, '§\u00a0'],
  [/§§ (?=\d)/g, '§§\u00a0'],
  [/(?<!\p{L})(kl\.|nr\.|ca\.|s\.) (?=\d)/gu, '$1\u00a0'],
];

/** Sets hard spaces where numbers, units, dates and section signs belong together. Does nothing else to the text. */
export function setHardSpaces(text: string): string {
  return hardSpaces.reduce((done, [pattern, replacement]) => done.replace(pattern, replacement), text);
}

/** Sets hard spaces in every text of a record, however deep it lies; addresses and file names stay as they are. */
export function setHardSpacesIn<Data>(data: Data): Data {
  if (typeof data === 'string') return (/^(\.?\/|[a-z]+:\/\/)/.test(data) ? data : setHardSpaces(data)) as Data;
  if (Array.isArray(data)) return data.map((item: unknown) => setHardSpacesIn(item)) as Data;
  if (data === null || typeof data !== 'object') return data;
  return Object.fromEntries(
    Object.entries(data).map(([key, value]) => [key, setHardSpacesIn(value as unknown)]),
  ) as Data;
}
