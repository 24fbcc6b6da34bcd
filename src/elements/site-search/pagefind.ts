/** What we use of Pagefind's browser API (pagefind 1.6). */
export interface Pagefind {
  options(options: { noWorker?: boolean; excerptLength?: number }): Promise<void>;
  search(
    query: string | null,
    options: { filters: Record<string, string> },
  ): Promise<{ results: { data(): Promise<PagefindHit> }[] }>;
}

/** A page that holds the words searched for. */
export interface PagefindHit {
  url: string;
  /** The words around the hit: escaped HTML with `<mark>` around the words. */
  excerpt: string;
  meta: Record<string, string | undefined>;
  filters: Record<string, string[] | undefined>;
  /** The sections of the page that hold the words. */
  sub_results: { url: string; title: string; excerpt: string }[];
}
