import type { APIRoute, GetStaticPaths, InferGetStaticPropsType } from 'astro';
import { routeParam } from '~/lib/address';
import { contentTypeOf } from '~/lib/content-types';
import { loadSite } from '~/model/site';

/** What programs for references read, beside every chapter, article, film and clip. */
export const getStaticPaths = (async () => {
  const { locales } = await loadSite();
  return locales
    .flatMap(({ pages }) => pages.flatMap(({ citation }) => citation?.files ?? []))
    .map((file) => ({ params: { citation: routeParam(file.address, '') }, props: { file } }));
}) satisfies GetStaticPaths;

type Props = InferGetStaticPropsType<typeof getStaticPaths>;

/** One page’s reference in one form. */
export const GET: APIRoute<Props> = ({ props: { file } }) =>
  new Response(file.text, { headers: { 'Content-Type': contentTypeOf(file.address) } });
