import type { PageContent } from '~/search/passages';

/** What we use of Pagefind's browser API (pagefind 1.6). */
export interface Pagefind {
  search(
    question: string | null,
    options?: { filters?: Record<string, string | readonly string[]>; sort?: Record<string, 'asc' | 'desc'> },
  ): Promise<{ results: readonly PagefindResult[] }>;
}

/** A page that holds the words searched for; its content is fetched when asked for. */
export interface PagefindResult {
  id: string;
  score: number;
  words: readonly number[];
  data(): Promise<PageContent>;
}

/** What Pagefind's module gives us. */
export interface PagefindModule {
  createInstance(options: {
    noWorker: boolean;
    metaCacheTag: string;
    ranking: { pageLength: number; metaWeights: Record<string, number> };
  }): Pagefind;
}
