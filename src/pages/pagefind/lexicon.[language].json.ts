import type { APIRoute, GetStaticPaths } from 'astro';
import { loadSite } from '~/model/site';

export const getStaticPaths = (async () => {
  const { lexicons } = await loadSite();
  return lexicons.map(({ language, data }) => ({ params: { language }, props: { data } }));
}) satisfies GetStaticPaths;

/** What search knows of a language's words before it asks the index; the build adds how many pages the index holds. */
export const GET: APIRoute = ({ props }) => Response.json(props['data']);
