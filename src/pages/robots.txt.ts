import type { APIRoute } from 'astro';
import { absolute, fileAddress } from '~/lib/address';

const sitemaps = ['sitemap-index.xml', 'video-sitemap.xml'].map((name) => `Sitemap: ${absolute(fileAddress(name))}\n`);

/** Everyone may read everything; here are the lists of pages and films. */
export const GET: APIRoute = () => new Response(`User-agent: *\nAllow: /\n\n${sitemaps.join('')}`);
