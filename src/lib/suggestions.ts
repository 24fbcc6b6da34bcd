/** One thing the search field suggests: what it is called, where it leads, what kind it is, and what it is called there; 0 for what is not said. */
export type Suggestion = readonly [label: string, address: string, kind: string | 0, see: string | 0];

/** What the search field needs to suggest keywords while somebody writes: its words, and the keywords in the order of the alphabet. */
export interface Suggestions {
  words: { ask: string; one: string; many: string; see: string };
  keywords: readonly Suggestion[];
}
