/** What the running text of an MDX file holds, counted before its body is let go. */
export interface TextFacts {
  /** Words a reader reads, markup left out. */
  words: number;
  /** Ids of cited sources in order of first appearance; a source's number on the page is its place here. */
  cites: string[];
  /** Ids of glossary terms explained in the text, in order. */
  terms: string[];
  /** Ids of films shown as cards in the text, whole or a moment of them, in order. */
  films: string[];
  /** Ids of principles shown as cards in the text, in order. */
  principles: string[];
  /** Addresses on this site the text links to, as the author wrote them but without fragments, in order. */
  links: string[];
}

/** Counts words and collects the ids an MDX body points at; tags shown as code point at nothing. */
export function readText(source: string): TextFacts {
  const body = source.replace(/^(```+)[\s\S]*?^\1/gm, ' ').replace(/`[^`\n]+`/g, ' ');
  return {
    words: countWords(body),
    cites: collect(body, /<(?:Kilde\s+id|(?:Sitat|Diagram)\b[^>]{0,2000}?\skilde)=["']([^"']+)["']/g),
    terms: collect(body, /<Begrep\s+id=["']([^"']+)["']/g),
    films: collect(body, /<(?:Film\s+id|Oyeblikk\b[^>]{0,2000}?\sfilm)=["']([^"']+)["']/g),
    principles: collect(body, /<Prinsipp\s+id=["']([^"']+)["']/g),
    links: collect(body, /\]\((\/[^)\s#?]*)/g),
  };
}

/** Minutes it takes to read, at 200 words a minute; at least one. */
export function readingMinutes(words: number): number {
  return Math.max(1, Math.round(words / 200));
}

function countWords(body: string): number {
  // Tags and addresses are no longer than this, and a text full of `<` is still read in no time.
  const text = body.replace(/<[^>]{1,2000}>/g, ' ').replace(/\]\([^)]{0,2000}\)/g, ' ');
  return text.match(/[\p{L}\p{N}][\p{L}\p{N}’'-]*/gu)?.length ?? 0;
}

function collect(body: string, pattern: RegExp): string[] {
  return [...new Set([...body.matchAll(pattern)].map((match) => match[1] ?? ''))];
}
