/** A sentence with its words in braces changed for the given ones, `{amount} kr`; plain text, never HTML. */
export function fill(sentence = '', words: Readonly<Record<string, string>> = {}): string {
  return sentence.replace(/\{(\w+)\}/g, (_brace, name: string) => words[name] ?? '');
}
