import { globSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { hashOf, readDrafts } from '../checks/site/read-drafts.ts';

/** Takes the pictures of drafts out of the finished site: the bundler puts every picture beside a text into it, used or not. */
export function drafts({ contentDir }: { contentDir: string }): AstroIntegration {
  return {
    name: 'drafts',
    hooks: {
      'astro:build:done': ({ dir }) => {
        const hashes = new Set(readDrafts(contentDir).flatMap((draft) => [...draft.hashes]));
        if (hashes.size === 0) return;
        const folder = fileURLToPath(dir);
        for (const file of globSync('_astro/*.{jpg,jpeg,png,webp,avif}', { cwd: folder })) {
          const path = join(folder, file);
          if (hashes.has(hashOf(readFileSync(path)))) rmSync(path);
        }
      },
    },
  };
}
