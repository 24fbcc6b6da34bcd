/** The words of a text in MDX as a reader reads them, in order and as written: no tags, addresses or code. */
export function listPlainWords(body: string): readonly string[] {
  const text = body
    .replace(/^(```+)[\s\S]*?^\1/gm, ' ')
    .replace(/`[^`\n]+`/g, ' ')
    .replace(/<[^>]+>/g, ' ')
    .replace(/\]\([^)]*\)/g, ' ')
    .replace(/\bhttps?:\/\/\S+/g, ' ');
  return text.normalize('NFC').match(/\p{L}+(?:-\p{L}+)*/gu) ?? [];
}
