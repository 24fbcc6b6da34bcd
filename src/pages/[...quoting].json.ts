import type { APIRoute, GetStaticPaths, InferGetStaticPropsType } from 'astro';
import { routeParam } from '~/lib/address';
import { listQuotingWords } from '~/model/citation';
import { loadSite } from '~/model/site';

/** What the marks for quoting say, one file for each language. */
export const getStaticPaths = (async () => {
  const { locales } = await loadSite();
  return locales.map(({ locale, frame }) => ({
    params: { quoting: routeParam(frame.quoting, '.json') },
    props: { words: listQuotingWords(locale) },
  }));
}) satisfies GetStaticPaths;

type Props = InferGetStaticPropsType<typeof getStaticPaths>;

/** One language’s words. */
export const GET: APIRoute<Props> = ({ props }) => Response.json(props.words);
