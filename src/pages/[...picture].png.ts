import type { APIRoute, GetStaticPaths, InferGetStaticPropsType } from 'astro';
import { sectionNumber } from '~/i18n/paths';
import { wordsOf } from '~/i18n/words';
import { routeParam } from '~/lib/address';
import { loadSite } from '~/model/site';
import { drawSocialPicture } from '~/social/picture';

/** The picture shown where a page is shared, one for each page. */
export const getStaticPaths = (async () => {
  const { locales } = await loadSite();
  return locales.flatMap(({ pages, homeLights }) =>
    pages.map(({ picture, title, section, frame, locale }) => {
      const name = section === 'home' ? undefined : wordsOf(locale).sections[section];
      return {
        params: { picture: routeParam(picture, '.png') },
        props: {
          words: { kicker: [frame.siteName, name].filter(Boolean).join(' · '), title },
          // Each section has its own window, as in the page's head; on the front page many are at home.
          lights: {
            first: Math.max(0, sectionNumber(section)),
            count: section === 'home' ? homeLights : 1,
          },
        },
      };
    }),
  );
}) satisfies GetStaticPaths;

type Props = InferGetStaticPropsType<typeof getStaticPaths>;

/** One picture, as PNG. */
export const GET: APIRoute<Props> = async ({ props: { words, lights } }) =>
  new Response(new Uint8Array(await drawSocialPicture(words, lights)), { headers: { 'Content-Type': 'image/png' } });
