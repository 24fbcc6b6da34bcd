import type { APIRoute, GetStaticPaths, InferGetStaticPropsType } from 'astro';
import { absolute, routeParam } from '~/lib/address';
import { describeConnections } from '~/model/matrix-page';
import { loadSite } from '~/model/site';

/** What ties principles, films, chapters and sources together, for programs; one file for each language. */
export const getStaticPaths = (async () => {
  const { locales } = await loadSite();
  return locales.flatMap(({ matrixPages }) =>
    matrixPages.map((page) => ({ params: { matrix: routeParam(page.files.json, '.json') }, props: { page } })),
  );
}) satisfies GetStaticPaths;

type Props = InferGetStaticPropsType<typeof getStaticPaths>;

/** One language's connections. */
export const GET: APIRoute<Props> = ({ props: { page } }) => Response.json(describeConnections(page, absolute));
