import { withBase } from './base-path.ts';

/** Puts parts together to a page's address from the root, with the trailing slash every page has: `/filmer/elven/`. */
export function pageAddress(...parts: readonly string[]): string {
  const path = parts.filter((part) => part !== '').join('/');
  return withBase(path === '' ? '/' : `/${path}/`, import.meta.env.BASE_URL);
}

/** The address of a file from the root: `/filmer/elven/captions.nb.vtt`. */
export function fileAddress(...parts: readonly string[]): string {
  return withBase(`/${parts.filter((part) => part !== '').join('/')}`, import.meta.env.BASE_URL);
}

/** An internal address with the site's own address in front, for feeds, canonical links and machine-readable data. */
export function absolute(address: string): string {
  return new URL(address, import.meta.env.SITE).href;
}

/** An address as Astro's rest parameter: without sub-path, outer slashes and the ending the route's file name has; undefined for the front page. */
export function routeParam(address: string, ending = '/'): string | undefined {
  const path = address.slice(import.meta.env.BASE_URL.length);
  return (path.endsWith(ending) ? path.slice(0, path.length - ending.length) : path) || undefined;
}

/** A text as part of a query: what would end or change it is escaped, and letters stay letters (WHATWG URL), which is lighter to send. */
export function escapeQuery(text: string): string {
  return text.replace(/[^\p{L}\p{N}«»–,.:/_-]/gu, encodeURIComponent);
}
