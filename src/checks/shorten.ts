/** A text on one line, cut at `most` characters with three dots, for a sentence that quotes it. */
export function shorten(text: string, most = 60): string {
  const line = text
    .slice(0, most * 4)
    .replace(/\s+/g, ' ')
    .trim();
  return line.length > most || text.length > most * 4 ? `${line.slice(0, most).trimEnd()}…` : line;
}
