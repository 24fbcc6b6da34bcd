/** A piece of an excerpt: words, and whether they are the ones searched for. */
export interface MarkedText {
  text: string;
  isMarked: boolean;
}

const entities: Readonly<Record<string, string>> = {
  '&lt;': '<',
  '&gt;': '>',
  '&quot;': '"',
  '&#39;': "'",
  '&#x27;': "'",
  '&amp;': '&',
};

/** Takes an excerpt of escaped HTML with `<mark>` apart into plain pieces of text, so that no HTML from the index is ever parsed. */
export function readMarks(excerpt: string): readonly MarkedText[] {
  return excerpt
    .split(/(<mark>.*?<\/mark>)/s)
    .filter((piece) => piece !== '')
    .map((piece) => ({ isMarked: piece.startsWith('<mark>'), text: readEntities(piece.replace(/<\/?mark>/g, '')) }));
}

function readEntities(text: string): string {
  return text.replace(/&(?:lt|gt|quot|amp|#39|#x27);/g, (entity) => entities[entity] ?? entity);
}
