/** The kinds of page search tells apart. */
export type PageKind = 'film' | 'clip' | 'article' | 'chapter' | 'term' | 'topic' | 'tool' | 'page';

/** What a reader may narrow a search by, the same in every language of the page. */
export interface Facets {
  kind: PageKind;
  /** Ids of its topics. */
  topics?: readonly string[];
  /** Ids of the principles it deals with. */
  principles?: readonly string[];
  /** Ids of the places it is about. */
  places?: readonly string[];
  /** When it was published, YYYY-MM-DD; for sorting. */
  published?: string | undefined;
}

/** The facets of a text from what its author wrote of it. */
export function pickFacets(
  kind: PageKind,
  { topics = [], principles = [], places = [], published }: Omit<Facets, 'kind'>,
): Facets {
  return { kind, topics, principles, places, published };
}

/** Facets as an attribute: `kind=film;topic=a,b;date=2019-06-18`, without those that have no value. */
export function writeFacets({ kind, topics = [], principles = [], places = [], published = '' }: Facets): string {
  return Object.entries({ kind: [kind], topic: topics, principle: principles, place: places, date: [published] })
    .filter(([, values]) => values.join('') !== '')
    .map(([name, values]) => `${name}=${values.join(',')}`)
    .join(';');
}

/** Reads what `writeFacets` wrote, as pairs of facet and value. */
export function readFacets(attribute: string): readonly (readonly [string, string])[] {
  return attribute.split(';').flatMap((pair) => {
    const [name = '', values = ''] = pair.split('=');
    return values.split(',').map((value) => [name, value] as const);
  });
}
