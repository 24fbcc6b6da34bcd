import { existsSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { parse } from 'yaml';

/** Where a build reads from and writes to; the folders need not be there. */
export interface Folders {
  /** Folder of everything people write, absolute; `CONTENT_DIR`, default `content/`. */
  contentDir: string;
  /** Folder of the finished site, absolute; `OUT_DIR`, default `dist/`. */
  outDir: string;
  /** Folder of what need not be made twice, absolute; `CACHE_DIR`, default `node_modules/.astro/`. */
  cacheDir: string;
}

/** The folders of a build, and the address it is made for. */
export interface Settings extends Folders {
  /** The site's own address without a trailing slash; `SITE_URL`, else `address` in `site.yaml`. */
  siteUrl: string;
  /** Sub-path the site lies below, beginning and ending with a slash; `BASE_PATH`, default `/`. */
  basePath: string;
}

/** Reads the settings of this build from the environment and `site.yaml`; throws a sentence when the content cannot be found. */
export function readSettings(env: Record<string, string | undefined> = process.env): Settings {
  const folders = readFolders(env);
  const siteFile = resolve(folders.contentDir, 'site.yaml');
  if (!existsSync(siteFile)) {
    throw new Error(
      `${siteFile} finnes ikke. Innholdet skal ligge i mappen content, eller i mappen CONTENT_DIR peker på.`,
    );
  }
  return {
    ...folders,
    siteUrl: checkOrigin(env['SITE_URL'] || readAddress(siteFile)),
    basePath: `/${(env['BASE_PATH'] ?? '').replace(/^\/+|\/+$/g, '')}/`.replace('//', '/'),
  };
}

/** Reads the folders of this build from the environment. */
export function readFolders(env: Record<string, string | undefined> = process.env): Folders {
  return {
    contentDir: resolve(env['CONTENT_DIR'] || 'content'),
    outDir: resolve(env['OUT_DIR'] || 'dist'),
    cacheDir: resolve(env['CACHE_DIR'] || 'node_modules/.astro'),
  };
}

/** Refuses an address with a path: pages' own addresses would lose it without a word. */
function checkOrigin(address: string): string {
  const { origin, pathname } = new URL(address);
  if (pathname === '/') return origin;
  throw new Error(`${address}: adressen kan ikke ha en sti. Skriv SITE_URL=${origin} BASE_PATH=${pathname}`);
}

function readAddress(siteFile: string): string {
  const { address } = (parse(readFileSync(siteFile, 'utf8')) ?? {}) as { address?: unknown };
  if (typeof address === 'string' && URL.canParse(address)) return address;
  throw new Error(
    `${siteFile}: address må være nettstedets fulle adresse. Skriv for eksempel: address: https://example.org`,
  );
}
