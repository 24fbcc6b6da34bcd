import type { Plugin } from 'vite';
import { build } from 'vite';

/** What is written after a module's name to get it, with all it imports, as one classic script. */
const marker = '?inline-script';
const prefix = '\0inline-script:';

/**
 * A Vite plugin: `import code from './film-embed.ts?inline-script'` gives the module and all it imports as the text of
 * one small classic script, for pages in frames where a browser loads no module of ours (an opaque origin without CORS).
 */
export function inlineScript(): Plugin {
  return {
    name: 'inline-script',
    enforce: 'pre',
    async resolveId(source, importer) {
      if (!source.endsWith(marker)) return undefined;
      const found = await this.resolve(source.slice(0, -marker.length), importer);
      if (!found) throw new Error(`${importer ?? 'vite'}: «${source}» leads to no file.`);
      return prefix + found.id;
    },
    async load(id) {
      if (!id.startsWith(prefix)) return undefined;
      const { code, files } = await bundle(id.slice(prefix.length));
      for (const file of files) this.addWatchFile(file);
      return `export default ${JSON.stringify(code)};`;
    },
  };
}

/** Bundles a module to the text of a script element, and names the files it was made from. */
async function bundle(entry: string): Promise<{ code: string; files: readonly string[] }> {
  const made = await build({
    configFile: false,
    logLevel: 'error',
    resolve: { tsconfigPaths: true },
    build: {
      write: false,
      target: 'es2020',
      minify: true,
      modulePreload: false,
      rolldownOptions: { input: entry, output: { format: 'iife' } },
    },
  });
  const outputs = [made].flat().flatMap((result) => ('output' in result ? result.output : []));
  const [chunk] = outputs.filter((output) => output.type === 'chunk');
  if (!chunk || outputs.length > 1)
    throw new Error(`${entry}: an inline script is one file, and this became ${outputs.length}.`);
  // A script element ends at the first thing that looks like its end, wherever it stands.
  return { code: chunk.code.trim().replace(/<\/(?=script)/gi, '<\\/'), files: Object.keys(chunk.modules) };
}
