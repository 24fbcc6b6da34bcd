import { getImage } from 'astro:assets';
import type { APIRoute, GetStaticPaths, InferGetStaticPropsType } from 'astro';
import { absolute, routeParam } from '~/lib/address';
import { buildOembed } from '~/model/oembed';
import { loadSite } from '~/model/site';

/** What oEmbed consumers read, one file for each film and clip that may be embedded. */
export const getStaticPaths = (async () => {
  const { locales } = await loadSite();
  return locales.flatMap(({ filmPages, clipPages }) => [
    ...filmPages.flatMap((page) => (page.oembed ? [entry(page.oembed, page, page.poster)] : [])),
    ...clipPages.flatMap((page) => (page.clip.oembed ? [entry(page.clip.oembed, page, page.clip.still)] : [])),
  ]);
}) satisfies GetStaticPaths;

type Props = InferGetStaticPropsType<typeof getStaticPaths>;

function entry<Page>(address: string, page: Page, still: ImageMetadata | undefined) {
  return { params: { oembed: routeParam(address, '.json') }, props: { page, still } };
}

/** One answer; the page's shared picture stands in where there is no still we may show. */
export const GET: APIRoute<Props> = async ({ props: { page, still } }) => {
  const picture = still && (await getImage({ src: still, width: 1280, height: 720, format: 'jpeg' }));
  const thumbnail = picture
    ? { url: absolute(picture.src), width: 1280, height: 720 }
    : { url: absolute(page.picture), width: 1200, height: 630 };
  return Response.json(buildOembed(page, thumbnail));
};
