import type { APIRoute } from 'astro';
import { buildEmbedPages } from '~/model/embed-page';
import { listPageSources } from '~/model/page-sources';
import { loadSite } from '~/model/site';

/** Which file every page comes from, for the check of the finished site; the check takes the file out again, so it is never published. */
export const GET: APIRoute = async () => {
  const { locales, otherPages, tracks } = await loadSite();
  const pages = locales.flatMap((site) => [...site.pages, ...site.withdrawnClips]);
  const embeds = locales.flatMap(({ filmPages }) => buildEmbedPages(filmPages, tracks));
  return Response.json(listPageSources([...pages, ...otherPages], embeds));
};
