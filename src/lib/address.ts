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

/** An address as Astro's rest parameter: without sub-path and outer slashes; undefined for the front page. */
export function routeParam(address: string): string | undefined {
  return address.slice(import.meta.env.BASE_URL.length).replace(/\/$/, '') || undefined;
}
