import { readFile } from 'node:fs/promises';
import type { APIRoute, GetStaticPaths, InferGetStaticPropsType } from 'astro';
import { contentTypeOf } from '~/lib/content-types';
import { routeParam } from '~/lib/address';
import { loadSite } from '~/model/site';

/** The films' own files that a page plays, under names made from what they hold. */
export const getStaticPaths = (async () => {
  const { media } = await loadSite();
  return media.map(({ address, file }) => ({ params: { media: routeParam(address, '') }, props: { file } }));
}) satisfies GetStaticPaths;

type Props = InferGetStaticPropsType<typeof getStaticPaths>;

/** One file, as it is. */
export const GET: APIRoute<Props> = async ({ props: { file } }) =>
  new Response(new Uint8Array(await readFile(file)), { headers: { 'Content-Type': contentTypeOf(file) } });
