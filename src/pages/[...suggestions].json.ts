import type { APIRoute, GetStaticPaths, InferGetStaticPropsType } from 'astro';
import { routeParam } from '~/lib/address';
import { loadSite } from '~/model/site';

/** What the search field suggests, one file for each language. */
export const getStaticPaths = (async () => {
  const { locales } = await loadSite();
  return locales.map(({ frame, suggestions }) => ({
    params: { suggestions: routeParam(frame.suggestions, '.json') },
    props: { suggestions },
  }));
}) satisfies GetStaticPaths;

type Props = InferGetStaticPropsType<typeof getStaticPaths>;

/** One language's suggestions. */
export const GET: APIRoute<Props> = ({ props }) => Response.json(props.suggestions);
