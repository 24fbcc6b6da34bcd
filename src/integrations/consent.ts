import { existsSync, globSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import type { Plugin } from 'vite';
import { patternsOf, readRedacted } from '../consent/redact.ts';
import { readWithdrawals } from '../consent/withdrawals.ts';
import type { Withdrawal } from '../consent/withdrawals.ts';

/**
 * Keeps those who have withdrawn out of the site: takes their names and lines out of texts before they are rendered, and
 * reads the finished site once more, so that a name nobody thought of stops the build instead of being published.
 */
export function consent({ contentDir }: { contentDir: string }): AstroIntegration {
  return {
    name: 'consent',
    hooks: {
      'astro:config:setup': ({ updateConfig }) => {
        updateConfig({ vite: { plugins: [redactTexts(contentDir)] } });
      },
      'astro:build:done': ({ dir }) => {
        const withdrawals = readWithdrawals(contentDir);
        if (withdrawals.length === 0) return;
        const folder = fileURLToPath(dir);
        const pictures = withdrawals.flatMap((withdrawal) => withdrawal.pictures);
        removePictures(
          folder,
          pictures.map((path) => join(contentDir, path)),
        );
        const faults = findLeaks(folder, withdrawals);
        if (faults.length > 0)
          throw new Error(`Noen har trukket samtykket, men står fortsatt her:\n${faults.join('\n')}`);
      },
    },
  };
}

/** Hands the renderer the texts as the loaders read them. */
function redactTexts(contentDir: string): Plugin {
  let known: readonly Withdrawal[] = [];
  return {
    name: 'redact-texts',
    enforce: 'pre',
    buildStart() {
      known = readWithdrawals(contentDir);
    },
    load(id) {
      const [path = ''] = id.split('?');
      if (!path.startsWith(contentDir) || !path.endsWith('.mdx')) return undefined;
      // In a preview somebody may withdraw while it runs; in a build the content stands still.
      const withdrawals = this.meta.watchMode ? readWithdrawals(contentDir) : known;
      return withdrawals.length > 0 ? readRedacted(path, withdrawals) : undefined;
    },
  };
}

/** Takes the originals of withdrawn pictures out again: the bundler puts every picture beside a text into the site, used or not. */
function removePictures(folder: string, pictures: readonly string[]): void {
  const gone = pictures.filter((path) => existsSync(path)).map((path) => readFileSync(path));
  if (gone.length === 0) return;
  for (const file of globSync('**/*.{jpg,jpeg,png,webp,avif}', { cwd: folder })) {
    const path = join(folder, file);
    if (gone.some((picture) => picture.equals(readFileSync(path)))) rmSync(path);
  }
}

/** Files of the finished site that still hold a name or a line, or are named after somebody. */
function findLeaks(folder: string, withdrawals: readonly Withdrawal[]): readonly string[] {
  const patterns: readonly RegExp[] = withdrawals.flatMap((withdrawal) => Object.values(patternsOf(withdrawal)));
  const ids = withdrawals.flatMap(({ slugs }) => slugs.slice(0, 1));
  const files = globSync('**/*', { cwd: folder, withFileTypes: true }).filter((entry) => entry.isFile());
  return files.flatMap(({ name, parentPath }) => {
    const path = join(parentPath, name);
    const address = path.slice(folder.length);
    const isText = /\.(?:html|xml|json|js|css|txt|vtt|svg)$/.test(name);
    const text = `${address}\n${isText ? readFileSync(path, 'utf8') : ''}`;
    const found = patterns.map((pattern) => text.match(pattern)?.[0]).find((hit) => hit !== undefined);
    const held = found ?? ids.find((id) => address.includes(id));
    return held ? [`${address}: «${held}»`] : [];
  });
}
