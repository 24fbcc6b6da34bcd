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

/** Weighs a page of a built site. */
export function measurePage(page: string, folder = siteFolder): PageWeight {
  const html = readPage(page, folder);
  const all = (pattern: RegExp) => [...html.matchAll(pattern)].map((match) => match[1] ?? '');
  const sheets = all(/<link rel="stylesheet" href="([^"]+)"/g);
  const scripts = listScripts(all(/<script[^>]*\ssrc="([^"]+)"/g), folder);
  const fonts = all(/<link rel="preload" href="([^"]+)" as="font"/g);
  const pictures = all(/<img ([^>]+)>/g).filter((attributes) => !attributes.includes('loading="lazy"'));
  const tracks = all(/<track ([^>]+)>/g).filter((attributes) => / default\b/.test(` ${attributes}`));
  const posters = all(/<video[^>]*\sposter="([^"]+)"/g);
  const pack = (addresses: readonly string[]) =>
    addresses.reduce((sum, address) => sum + brotli(readFileSync(join(folder, address))), 0);
  return {
    page,
    html: brotli(Buffer.from(html)),
    css: pack(sheets),
    script: pack(scripts),
    fonts: fonts.reduce((sum, address) => sum + readFileSync(join(folder, address)).length, 0),
    requests: 1 + sheets.length + scripts.length + fonts.length + pictures.length + posters.length + tracks.length,
  };
}

/** Weighs every page, heaviest first. */
export function measureSite(folder = siteFolder): PageWeight[] {
  return listPages(folder)
    .map((page) => measurePage(page, folder))
    .sort((a, b) => b.html + b.css - (a.html + a.css));
}

/** Scripts with the modules they import at once. */
function listScripts(addresses: readonly string[], folder: string): string[] {
  const imported = addresses.flatMap((address) => {
    const code = readFileSync(join(folder, address), 'utf8');
    return [...code.matchAll(/(?:import|from)\s*"\.\/([^"]+)"/g)].map((match) =>
      address.replace(/[^/]+$/, match[1] ?? ''),
    );
  });
  return [...new Set([...addresses, ...imported])];
}

function brotli(bytes: Buffer): number {
  return brotliCompressSync(bytes, { params: { [constants.BROTLI_PARAM_QUALITY]: 11 } }).length;
}
