/** What an author wrote, fit to be quoted on one line: without line breaks, and cut when it is long. */
export function shorten(text: string, most = 60): string {
  const line = text
    .slice(0, most * 4)
    .replace(/[\p{Cc}\s]+/gu, ' ')
    .trim();
  const letters = [...line];
  return letters.length > most ? `${letters.slice(0, most - 1).join('')}…` : line;
}
