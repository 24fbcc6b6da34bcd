import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync, constants } from 'node:zlib';
import { listPages, readPage, siteFolder } from './built-site.ts';

/** What a page weighs before the reader does anything, in bytes; text as brotli 11, fonts as they are. */
export interface PageWeight {
  page: string;
  html: number;
  /** All blocking stylesheets together. */
  css: number;
  /** All scripts a page names, with what they import. */
  script: number;
  fonts: number;
  /** The page itself, stylesheets, scripts, fonts, and pictures that are not put off; the icon is fetched apart. */
  requests: number;
}

/** What a page is weighed with. */
export interface Scales {
  /** The bytes of a file by its address. */
  read(address: string): Buffer;
  /** How many bytes a file of the site takes packed. */
  packFile(address: string): number;
  /** How many bytes a page takes packed. */
  packPage(html: Buffer): number;
}

/** Weighs a page's HTML with all it names. */
export function weighPage(html: string, { read, packFile, packPage }: Scales): Omit<PageWeight, 'page'> {
  const all = (pattern: RegExp) => [...html.matchAll(pattern)].map((match) => match[1] ?? '');
  const sheets = all(/<link rel="stylesheet" href="([^"]+)"/g);
  const scripts = listScripts(all(/<script[^>]*\ssrc="([^"]+)"/g), read);
  const fonts = all(/<link rel="preload" href="([^"]+)" as="font"/g);
  const pictures = all(/<img ([^>]+)>/g).filter((attributes) => !attributes.includes('loading="lazy"'));
  const tracks = all(/<track ([^>]+)>/g).filter((attributes) => / default\b/.test(` ${attributes}`));
  const posters = all(/<video[^>]*\sposter="([^"]+)"/g);
  const sum = (sizes: readonly number[]) => sizes.reduce((total, size) => total + size, 0);
  return {
    html: packPage(Buffer.from(html)),
    css: sum(sheets.map(packFile)),
    script: sum(scripts.map(packFile)),
    fonts: sum(fonts.map((address) => read(address).length)),
    requests: 1 + sheets.length + scripts.length + fonts.length + pictures.length + posters.length + tracks.length,
  };
}

/** Weighs a page of a built site that lies at the root of its host. */
export function measurePage(page: string, folder = siteFolder): PageWeight {
  const read = (address: string) => readFileSync(join(folder, address));
  const scales = { read, packFile: (address: string) => pack(read(address)), packPage: (html: Buffer) => pack(html) };
  return { page, ...weighPage(readPage(page, folder), scales) };
}

/** Weighs every page, heaviest first. */
export function measureSite(folder = siteFolder): PageWeight[] {
  return listPages(folder)
    .map((page) => measurePage(page, folder))
    .sort((a, b) => b.html + b.css - (a.html + a.css));
}

/** Scripts with the modules they import at once. */
function listScripts(addresses: readonly string[], read: Scales['read']): string[] {
  const imported = addresses.flatMap((address) => {
    const code = read(address).toString('utf8');
    return [...code.matchAll(/(?:import|from)\s*"\.\/([^"]+)"/g)].map((match) =>
      address.replace(/[^/]+$/, match[1] ?? ''),
    );
  });
  return [...new Set([...addresses, ...imported])];
}

/** How many bytes a host that packs its files once would send (brotli 11), or another quality. */
export function pack(bytes: Buffer, quality = 11): number {
  return brotliCompressSync(bytes, { params: { [constants.BROTLI_PARAM_QUALITY]: quality } }).length;
}
