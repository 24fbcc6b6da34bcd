import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { parse } from 'yaml';

/** Where a build reads from and writes to, and the address it is made for. */
export interface Settings {
  /** Folder of everything people write, absolute; `CONTENT_DIR`, default `content/`. */
  contentDir: string;
  /** Folder of the finished site, absolute; `OUT_DIR`, default `dist/`. */
  outDir: string;
  /** The site's own address without a trailing slash; `SITE_URL`, else `address` in `site.yaml`. */
  siteUrl: string;
  /** Sub-path the site lies below, beginning and ending with a slash; `BASE_PATH`, default `/`. */
  basePath: string;
}

/** Reads the settings of this build from the environment and `site.yaml`; throws a sentence when the content root is missing. */
export function readSettings(env: Record<string, string | undefined> = process.env): Settings {
  const contentDir = resolve(env['CONTENT_DIR'] ?? 'content');
  return {
    contentDir,
    outDir: resolve(env['OUT_DIR'] ?? 'dist'),
    siteUrl: (env['SITE_URL'] ?? readAddress(contentDir)).replace(/\/+$/, ''),
    basePath: `/${(env['BASE_PATH'] ?? '').replace(/^\/+|\/+$/g, '')}/`.replace('//', '/'),
  };
}

function readAddress(contentDir: string): string {
  const file = resolve(contentDir, 'site.yaml');
  const { address } = parse(readFileSync(file, 'utf8')) as { address?: unknown };
  if (typeof address === 'string' && URL.canParse(address)) return address;
  throw new Error(`${file}: address must be the site's full address, for example address: https://example.org`);
}
