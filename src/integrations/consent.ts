import { existsSync, globSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import type { Plugin } from 'vite';
import { patternsOf, redact } from '../consent/redact.ts';
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
        removePictures(fileURLToPath(dir), contentDir);
        const faults = findLeaks(fileURLToPath(dir), contentDir);
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
      const language = /\.([a-z]+)\.mdx$/.exec(path)?.[1] ?? '';
      return withdrawals.length > 0 ? redact(readFileSync(path, 'utf8'), withdrawals, language) : undefined;
    },
  };
}

/** Takes the originals of withdrawn pictures out again: the bundler puts every picture beside a text into the site, used or not. */
function removePictures(folder: string, contentDir: string): void {
  const gone = readWithdrawals(contentDir)
    .flatMap(({ pictures }) => pictures.map((path) => join(contentDir, path)))
    .filter((path) => existsSync(path))
    .map((path) => readFileSync(path));
  if (gone.length === 0) return;
  for (const file of globSync('**/*.{jpg,jpeg,png,webp,avif}', { cwd: folder })) {
    const path = join(folder, file);
    if (gone.some((picture) => picture.equals(readFileSync(path)))) rmSync(path);
  }
}

/** Files of the finished site that still hold a name or a line, or are named after somebody. */
function findLeaks(folder: string, contentDir: string): readonly string[] {
  const withdrawals = readWithdrawals(contentDir);
  if (withdrawals.length === 0) return [];
  const files = globSync('**/*', { cwd: folder, withFileTypes: true }).filter((entry) => entry.isFile());
  return files.flatMap(({ name, parentPath }) => {
    const path = `${parentPath}/${name}`;
    const isText = /\.(?:html|xml|json|js|css|txt|vtt|svg)$/.test(name);
    const text = `${path.slice(folder.length)}\n${isText ? readFileSync(path, 'utf8') : ''}`;
    const patterns = withdrawals.flatMap((withdrawal) => Object.values(patternsOf(withdrawal)) as RegExp[]);
    const slugs = withdrawals.flatMap((withdrawal) => withdrawal.slugs.slice(0, 1));
    const found = patterns.map((one) => text.match(one)?.[0]).find((hit) => hit !== undefined);
    const inName = slugs.find((slug) => path.slice(folder.length).includes(slug));
    return found || inName ? [`${path.slice(folder.length)}: «${found ?? inName}»`] : [];
  });
}
