import type { APIRoute } from 'astro';
import { listOembedEndpoints } from '~/model/oembed';
import { loadSite } from '~/model/site';

/** Everything that may be embedded, as a list for systems that look addresses up instead of asking the page. */
export const GET: APIRoute = async () => {
  const { locales } = await loadSite();
  return Response.json(
    listOembedEndpoints(locales.flatMap(({ filmPages, clipPages }) => [...filmPages, ...clipPages])),
  );
};
