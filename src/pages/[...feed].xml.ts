import rss from '@astrojs/rss';
import type { APIRoute, GetStaticPaths, InferGetStaticPropsType } from 'astro';
import { wordsOf } from '~/i18n/words';
import { absolute, routeParam } from '~/lib/address';
import { loadSite } from '~/model/site';

/** A news feed for each language: articles, newest first. */
export const getStaticPaths = (async () => {
  const { locales } = await loadSite();
  return locales.map((site) => ({ params: { feed: routeParam(site.frame.feed, '.xml') }, props: { site } }));
}) satisfies GetStaticPaths;

type Props = InferGetStaticPropsType<typeof getStaticPaths>;

/** The feed of one language, as RSS. */
export const GET: APIRoute<Props> = ({ props: { site } }) =>
  rss({
    title: `${site.frame.siteName}: ${wordsOf(site.locale).sections.articles}`,
    description: site.frame.siteSummary,
    site: absolute(site.frame.home),
    trailingSlash: true,
    customData: `<language>${site.locale}</language>`,
    items: site.articles.map(({ title, summary, address, published }) => ({
      title,
      description: summary,
      link: absolute(address),
      pubDate: new Date(`${published}T00:00:00Z`),
    })),
  });
