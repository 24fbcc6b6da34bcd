import type { APIRoute, GetStaticPaths, InferGetStaticPropsType } from 'astro';
import { routeParam } from '~/lib/address';
import { loadSite } from '~/model/site';
import { trackAddress } from '~/model/track';

/** Every text track at its address, as it was checked. */
export const getStaticPaths = (async () => {
  const { tracks } = await loadSite();
  return tracks.map(({ film, kind, lang, source }) => ({
    params: { track: routeParam(trackAddress(film, kind, lang), '.vtt') },
    props: { source },
  }));
}) satisfies GetStaticPaths;

type Props = InferGetStaticPropsType<typeof getStaticPaths>;

/** One text track, as WebVTT. */
export const GET: APIRoute<Props> = ({ props }) =>
  new Response(props.source, { headers: { 'Content-Type': 'text/vtt; charset=utf-8' } });
