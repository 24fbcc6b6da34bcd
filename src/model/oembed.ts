import { absolute } from '~/lib/address';
import { escapeHtml } from '~/lib/html-escape';
import type { FilmPage } from './film-page';
import type { ClipPage } from './clip-page';
import { frameSize } from './sharing';

/** A still as consumers fetch it: its full address and size in pixels. */
export interface Thumbnail {
  url: string;
  width: number;
  height: number;
}

/** What an oEmbed consumer is told of a film or clip (oEmbed 1.0, JSON, type video). */
export interface Oembed {
  version: '1.0';
  type: 'video';
  title: string;
  author_name: string;
  author_url: string;
  provider_name: string;
  provider_url: string;
  /** Seconds an answer may be kept. */
  cache_age: number;
  thumbnail_url: string;
  thumbnail_width: number;
  thumbnail_height: number;
  /** A quotation with title and link, which stands where frames are refused, and one frame. */
  html: string;
  width: number;
  height: number;
}

/** Builds the answer for a film or a clip; undefined unless it may be embedded. */
export function buildOembed(page: FilmPage | ClipPage, thumbnail: Thumbnail): Oembed | undefined {
  const { frame, sharing, address } = page;
  if (!sharing.frame) return undefined;
  const film = 'film' in page ? page.film : page;
  const title = 'clip' in page ? page.title : film.title;
  const quotation = `<blockquote><a href="${absolute(address)}">${escapeHtml(title)}</a></blockquote>`;
  return {
    version: '1.0',
    type: 'video',
    title,
    author_name: film.facts.production ?? frame.owner,
    author_url: absolute(film.address),
    provider_name: frame.siteName,
    provider_url: absolute(frame.home),
    cache_age: 86_400,
    thumbnail_url: thumbnail.url,
    thumbnail_width: thumbnail.width,
    thumbnail_height: thumbnail.height,
    html: quotation + sharing.frame,
    width: frameSize.width,
    height: frameSize.height,
  };
}

/** A provider as systems without discovery list it (oembed.com, `providers.json`). */
export interface OembedProvider {
  provider_name: string;
  provider_url: string;
  endpoints: readonly { schemes: readonly string[]; url: string; formats: readonly ['json']; discovery: true }[];
}

/** Lists one endpoint for each film and clip: a static host cannot answer for several addresses at one. */
export function listOembedEndpoints(pages: readonly (FilmPage | ClipPage)[]): readonly OembedProvider[] {
  const own = pages.flatMap((page) => {
    const url = 'clip' in page ? page.clip.oembed : page.oembed;
    return url === undefined ? [] : [{ page, url }];
  });
  const [first] = own;
  if (!first) return [];
  return [
    {
      provider_name: first.page.frame.siteName,
      provider_url: absolute(first.page.frame.home),
      endpoints: own.map(({ page, url }) => ({
        schemes: [absolute(page.address)],
        url: absolute(url),
        formats: ['json'],
        discovery: true,
      })),
    },
  ];
}
