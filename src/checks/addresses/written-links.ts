import type { WrittenText } from '../manuscript/documents.ts';

/** A link in a running text. */
export interface WrittenLink {
  /** The address as written. */
  address: string;
  /** Where the address begins in the file. */
  at: number;
}

/** The links of a text: `[words](address)`, bare addresses, and definitions of links. */
export function listLinks({ nodes, file }: WrittenText): readonly WrittenLink[] {
  const source = file.text ?? '';
  return nodes
    .filter(({ type }) => type === 'link' || type === 'definition')
    .map(({ value, start, end }) => {
      const place = value === '' ? -1 : source.slice(start, end).lastIndexOf(value);
      return { address: value, at: place === -1 ? start : start + place };
    });
}

/** Addresses no text may link to, because a browser would run them or look on the reader’s own machine. */
export const unsafeAddress = /^[\s\p{Cc}]*(?:javascript|data|vbscript|file|blob|about)\s*:/iu;
