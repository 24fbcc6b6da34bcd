/** A text's two parts: the front matter between its lines of dashes, and the body below. */
export interface SplitText {
  matter: string;
  body: string;
  /** The line of the text the body begins on, the first being 1. */
  bodyLine: number;
}

/** Splits a text at its front matter, without a byte order mark; a text that has none is all body. */
export function splitFrontMatter(text: string): SplitText {
  const source = text.replace(/^\uFEFF/, '');
  const [, matter = '', body = source] = /^---\r?\n([\s\S]*?)\r?\n---\r?\n?([\s\S]*)$/.exec(source) ?? [];
  const above = source.slice(0, source.length - body.length);
  return { matter, body, bodyLine: above.split('\n').length };
}
