import { readdirSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { classify, headersOf } from '../lib/headers.ts';

/** Writes `_headers` (Netlify, Cloudflare Pages): one rule for each top-level folder and file, so that no address matches two. */
export function productionHeaders({ basePath }: { basePath: string }): AstroIntegration {
  return {
    name: 'production-headers',
    hooks: {
      'astro:build:done': ({ dir }) => {
        const root = fileURLToPath(dir);
        writeFileSync(`${root}_headers`, renderRules(listPatterns(root), basePath));
      },
    },
  };
}

/** One pattern for each thing at the top, and one level deeper below the language folders, which hold sections of their own. */
function listPatterns(root: string): string[] {
  const top = list(root).flatMap((entry) =>
    /^[a-z]{2}\/$/.test(entry) ? list(`${root}${entry}`).map((inner) => entry + inner) : [entry],
  );
  return top.map((entry) => `/${entry.replace(/(^|\/)index\.html$/, '$1')}`).filter((entry) => entry !== '/_headers');
}

function list(folder: string): string[] {
  const entries = readdirSync(folder, { withFileTypes: true });
  return entries.map((entry) => (entry.isDirectory() ? `${entry.name}/` : entry.name)).sort();
}

function renderRules(patterns: readonly string[], basePath: string): string {
  return patterns
    .map((pattern) => {
      const headers = Object.entries(headersOf(classify(pattern))).map(([name, value]) => `  ${name}: ${value}\n`);
      const isFolder = pattern.endsWith('/') && pattern !== '/' && !/^\/[a-z]{2}\/$/.test(pattern);
      return `${basePath}${pattern.slice(1)}${isFolder ? '*' : ''}\n${headers.join('')}`;
    })
    .join('\n');
}
