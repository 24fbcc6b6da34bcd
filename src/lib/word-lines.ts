/** Named texts as lines `name=text`, for an attribute: quotation marks as in JSON would be five letters each there. */
export function writeWordLines(words: Readonly<Record<string, string>>): string {
  return Object.entries(words)
    .map(([name, text]) => `${name}=${text}`)
    .join('\n');
}

/** Reads named texts back from their lines. */
export function readWordLines(lines: string): Readonly<Record<string, string>> {
  return Object.fromEntries(lines.split('\n').map((line) => line.split(/=(.*)/)));
}
