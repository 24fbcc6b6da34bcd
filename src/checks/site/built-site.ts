import { globSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';

/** The folder of the finished site that the tests read. */
export const siteFolder = resolve('dist');

/** Addresses of all pages of a finished site, sorted: `/`, `/filmer/elven/`, `/404.html`. */
export function listPages(folder = siteFolder): string[] {
  return globSync('**/*.html', { cwd: folder })
    .map((path) => `/${path.replaceAll('\\', '/').replace(/(^|\/)index\.html$/, '$1')}`)
    .sort();
}

/** True for a page that other sites show in a frame: `/embed/elven/`, `/en/embed/elven/laksen/`. */
export function isEmbedPage(address: string): boolean {
  return /^\/(?:[a-z]{2}\/)?embed\//.test(address);
}

/** The HTML of a page by its address. */
export function readPage(address: string, folder = siteFolder): string {
  return readFileSync(join(folder, address.endsWith('/') ? `${address}index.html` : address), 'utf8');
}

/** Every value of an attribute in a page's HTML, unescaped as far as addresses need. */
export function attributeValues(html: string, name: string): string[] {
  return [...html.matchAll(new RegExp(`\\s${name}="([^"]*)"`, 'g'))].map((match) =>
    (match[1] ?? '').replaceAll('&#38;', '&').replaceAll('&amp;', '&'),
  );
}

/** The address a page gives as its own on the web, without host: what other pages' links are compared with. */
export function pathOf(address: string): string {
  return decodeURI(address.split('#')[0]?.split('?')[0] ?? '');
}
