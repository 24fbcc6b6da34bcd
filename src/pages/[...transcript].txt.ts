import type { APIRoute, GetStaticPaths, InferGetStaticPropsType } from 'astro';
import { routeParam } from '~/lib/address';
import { loadSite } from '~/model/site';
import { writePlainText } from '~/model/transcript-page';

/** The words of every film that may be downloaded, as plain text in each language it is captioned in. */
export const getStaticPaths = (async () => {
  const { locales } = await loadSite();
  return locales.flatMap(({ transcriptPages }) =>
    transcriptPages.flatMap((page) =>
      page.plainText === undefined
        ? []
        : [{ params: { transcript: routeParam(page.plainText, '.txt') }, props: { page } }],
    ),
  );
}) satisfies GetStaticPaths;

type Props = InferGetStaticPropsType<typeof getStaticPaths>;

/** One film's words. */
export const GET: APIRoute<Props> = ({ props }) =>
  new Response(writePlainText(props.page), { headers: { 'Content-Type': 'text/plain; charset=utf-8' } });
