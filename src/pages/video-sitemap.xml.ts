import { getImage } from 'astro:assets';
import type { APIRoute } from 'astro';
import { absolute } from '~/lib/address';
import { loadSite } from '~/model/site';
import { writeVideoSitemap } from '~/model/video-sitemap';

/** The films for search engines: what each is, and where it is played. */
export const GET: APIRoute = async () => {
  const { locales } = await loadSite();
  const films = locales
    .flatMap(({ filmPages }) => filmPages)
    .map(async (film) => {
      const still = film.poster && (await getImage({ src: film.poster, width: 1280, format: 'jpeg' }));
      return { film, thumbnail: absolute(still?.src ?? film.picture) };
    });
  return new Response(writeVideoSitemap(await Promise.all(films)), {
    headers: { 'Content-Type': 'application/xml; charset=utf-8' },
  });
};
