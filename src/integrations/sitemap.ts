import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import astroSitemap from '@astrojs/sitemap';
import type { AstroIntegration } from 'astro';

/** Writes the sitemap: every page that does not ask search engines to leave it out. */
export function sitemap({ basePath, outDir }: { basePath: string; outDir: string }): AstroIntegration {
  return astroSitemap({
    filter: (page) => {
      const path = decodeURI(new URL(page).pathname).slice(basePath.length);
      return !readFileSync(join(outDir, path, 'index.html'), 'utf8').includes('<meta name="robots" content="noindex');
    },
  });
}
