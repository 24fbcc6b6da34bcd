/** What relatedness is judged by: ids a text points at. */
export interface Relations {
  slug: string;
  topics: readonly string[];
  films: readonly string[];
  principles: readonly string[];
  places: readonly string[];
  people: readonly string[];
}

/** How much one shared id of each kind counts: a shared film says more than a shared topic. */
const weights = { films: 4, principles: 2, people: 2, places: 1, topics: 1 } as const;

/** The texts most like this one, best first, at most `limit`; texts that share nothing but one topic are left out. */
export function findRelated<Text extends Relations>(
  text: Relations,
  others: readonly Text[],
  limit = 3,
): readonly Text[] {
  return others
    .filter(({ slug }) => slug !== text.slug)
    .map((other) => ({ other, score: scoreOf(text, other) }))
    .filter(({ score }) => score > 1)
    .sort((a, b) => b.score - a.score || (a.other.slug < b.other.slug ? -1 : 1))
    .slice(0, limit)
    .map(({ other }) => other);
}

function scoreOf(a: Relations, b: Relations): number {
  const kinds = Object.keys(weights) as (keyof typeof weights)[];
  return kinds.reduce((sum, kind) => sum + weights[kind] * a[kind].filter((id) => b[kind].includes(id)).length, 0);
}
