import type { ContentFile } from '../../lib/content-file.ts';
import type { Draft } from './draft.ts';
import { prepareSite } from './prepare-site.ts';
import type { BuiltSite } from './site.ts';

/** A small made-up page; what is left out is as a page should be. */
export interface ExamplePage {
  lang?: string;
  title?: string;
  /** More in the head. */
  head?: string;
  /** The policy it carries; empty for none. */
  policy?: string;
  /** The links of its menu, enough of them unless told otherwise. */
  menu?: string;
  /** Everything below the menu. */
  body?: string;
}

const home = '<a href="/">Forsiden</a>';
const menuOfHome = home.repeat(12);

/** A text that is in no made-up site unless a test puts it there. */
const exampleDraft: Draft = {
  file: 'pages/kladd/page.nb.mdx',
  words: ['En kladd ingen skal se'],
  pages: ['kladd'],
  beginnings: ['/kladd/'],
  hashes: new Set(),
};

/** Writes a made-up page as HTML. */
export function writePage({
  lang = 'nb',
  title = 'Forsiden',
  head = '',
  policy = "default-src 'none'",
  menu = menuOfHome,
  body = '<h1>Elven</h1>',
}: ExamplePage): string {
  const meta = policy === '' ? '' : `<meta http-equiv="Content-Security-Policy" content="${policy}">`;
  return `<!doctype html><html lang="${lang}"><head>${meta}<title>${title}</title>${head}</head><body>${menu}${body}</body></html>`;
}

/** A made-up site of some files, with a front page and a sitemap that names every page unless one is given. */
export function makeSite(given: Readonly<Record<string, string>>): BuiltSite {
  const files: Record<string, string> = { '/index.html': writePage({}), ...given };
  const pages = Object.keys(files)
    .filter((file) => file.endsWith('.html'))
    .map((file) => file.replace(/index\.html$/, ''));
  const isListed = (page: string) => !files[page.endsWith('/') ? `${page}index.html` : page]?.includes('noindex');
  files['/sitemap-0.xml'] ??= pages
    .filter(isListed)
    .map((page) => `<loc>https://elven.example${page}</loc>`)
    .join('');
  const sources = pages.map((page) => [page, sourceOf(page)] as const);
  return prepareSite({
    origin: 'https://elven.example',
    basePath: '/',
    files: Object.keys(files),
    read: (address) => Buffer.from(files[address] ?? ''),
    sources: Object.fromEntries(sources),
    drafts: [exampleDraft],
  });
}

/** The file a made-up page comes from: `/laksen/` from `pages/laksen/page.nb.mdx`. */
function sourceOf(page: string): ContentFile {
  const name = page.split('/').filter(Boolean).join('-') || 'home';
  return `pages/${name}/page.nb.mdx`;
}
