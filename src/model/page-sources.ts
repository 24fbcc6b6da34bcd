import type { ContentFile } from '~/lib/content-file';
import type { EmbedPage } from './embed-page';
import type { Page } from './frame';

/** Page addresses, each with the file to open to change the page. */
export type PageSources = Readonly<Record<string, ContentFile>>;

/** Says which file every page comes from; an embed page comes from its film's. */
export function listPageSources(pages: readonly Page[], embeds: readonly EmbedPage[]): PageSources {
  const own = pages.map(({ address, source }) => [address, source] as const);
  const framed = embeds.map(({ address, film }) => [address, film.source] as const);
  return Object.fromEntries([...own, ...framed]);
}
