import type { APIRoute } from 'astro';
import { absolute, fileAddress } from '~/lib/address';

/** Everyone may read everything; here is the list of pages. */
export const GET: APIRoute = () =>
  new Response(`User-agent: *\nAllow: /\n\nSitemap: ${absolute(fileAddress('sitemap-index.xml'))}\n`);
