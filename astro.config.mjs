// @ts-check
import mdx from '@astrojs/mdx';
import { satteri } from '@astrojs/markdown-satteri';
import { defineConfig } from 'astro/config';
import { readSettings } from './src/lib/settings.ts';
import { headingAnchors } from './src/markdown/heading-anchors.ts';
import { internalLinks } from './src/markdown/internal-links.ts';
import { paragraphIds } from './src/markdown/paragraph-ids.ts';
import { tables } from './src/markdown/tables.ts';
import { typography } from './src/markdown/typography.ts';
import { consent } from './src/integrations/consent.ts';
import { contentFaults } from './src/integrations/content-faults.ts';
import { drafts } from './src/integrations/drafts.ts';
import { inlineScript } from './src/integrations/inline-script.ts';
import { ownCopies } from './src/integrations/own-copies.ts';
import { plainImports } from './src/integrations/plain-imports.ts';
import { productionHeaders } from './src/integrations/production-headers.ts';
import { searchIndex } from './src/integrations/search-index.ts';
import { siteCheck } from './src/integrations/site-check.ts';
import { sitemap } from './src/integrations/sitemap.ts';

const { basePath, cacheDir, contentDir, outDir, siteUrl } = readSettings();

export default defineConfig({
  site: siteUrl,
  base: basePath,
  outDir,
  cacheDir,
  trailingSlash: 'always',
  // White space as in JSX, which is how the formatter writes our components: a space between lines is written {' '}.
  compressHTML: 'jsx',
  scopedStyleStrategy: 'where',
  prerenderConflictBehavior: 'error',
  build: { inlineStylesheets: 'never' },
  image: { layout: 'constrained' },
  devToolbar: { enabled: false },
  // Writes which collection each text belongs to, so that the Astro extension knows the fields of its front matter.
  experimental: { contentIntellisense: true },
  server: { port: 4321 },
  markdown: {
    syntaxHighlight: false,
    processor: satteri({
      features: { smartPunctuation: false },
      mdastPlugins: [typography],
      hastPlugins: [internalLinks({ basePath }), headingAnchors, paragraphIds, tables],
    }),
  },
  vite: {
    build: {
      assetsInlineLimit: 0,
      rolldownOptions: {
        // Astro marks its own modules with a directive that the bundler warns of, once for every text; nothing is wrong.
        onwarn: (warning, warn) => warning.code === 'MODULE_LEVEL_DIRECTIVE' || warn(warning),
      },
    },
    // The one script of every page has a short name: each page says it, and so does the film's script.
    environments: {
      client: { build: { rolldownOptions: { output: { entryFileNames: '_astro/site.[hash].js' } } } },
    },
    plugins: [inlineScript(), ownCopies(), plainImports()],
    resolve: { alias: { '@content': contentDir } },
  },
  integrations: [
    contentFaults({ contentDir, cacheDir }),
    consent({ contentDir }),
    drafts({ contentDir }),
    mdx(),
    sitemap({ basePath, outDir }),
    searchIndex(),
    productionHeaders({ basePath }),
    // Last: it reads what all the others have written.
    siteCheck({ contentDir, basePath, siteUrl }),
  ],
});
