import { globSync } from 'node:fs';
import { join } from 'node:path';
import type { Loader } from 'astro/loaders';
import { parse } from 'yaml';
import { readRedacted } from '../consent/redact.ts';
import { readWithdrawals } from '../consent/withdrawals.ts';
import { splitFrontMatter } from '../lib/front-matter.ts';
import { listPlainWords } from '../lib/plain-words.ts';
import { readForPreview } from './preview.ts';

/** Where texts lie, and what kind they are. */
const patterns = ['films/*/film', 'articles/*/article', 'handbook/*/*/chapter', 'pages/*/page'] as const;

/** Texts that are remembered for each word, so that what is kept stays small on a large site. */
const mostTexts = 30;

interface Use {
  uses: number;
  isName: boolean;
  texts: Set<string>;
}

/** Counts the words of all published texts, language by language: titles, summaries and running text. Read when the site is built or the preview begins. */
export function wordUses({ base, locales }: { base: string; locales: readonly string[] }): Loader {
  return {
    name: 'word-uses',
    async load(context) {
      const { store, parseData } = context;
      store.clear();
      const withdrawals = readWithdrawals(base);
      for (const id of locales) {
        const texts = patterns
          .flatMap((pattern) => globSync(`${pattern}.${id}.mdx`, { cwd: base }))
          .map((path) => path.replaceAll('\\', '/'))
          .sort()
          .map((path) => {
            const read = () => readSource(readRedacted(join(base, path), withdrawals));
            return { text: nameText(path), ...readForPreview(context, read, { isDraft: true, words: [] }) };
          });
        const words = countWords(texts.filter(({ isDraft }) => !isDraft));
        store.set({ id, data: await parseData({ id, data: { words } }) });
      }
    },
  };
}

/** A text's kind and folder by its path: `handbook/a/b/chapter.nb.mdx` is `chapter:a/b`. */
function nameText(path: string): string {
  const [, folder = '', kind = ''] = /^[^/]+\/(.+)\/([a-z]+)\.[a-z]+\.mdx$/.exec(path) ?? [];
  return `${kind}:${folder}`;
}

function readSource(source: string): { isDraft: boolean; words: readonly string[] } {
  const { matter, body } = splitFrontMatter(source);
  const { title, summary, draft } = (parse(matter) ?? {}) as Record<string, unknown>;
  return { isDraft: draft === true, words: listPlainWords(`${String(title)}\n${String(summary)}\n${body}`) };
}

function countWords(texts: readonly { text: string; words: readonly string[] }[]) {
  const found = new Map<string, Use>();
  for (const { text, words } of texts)
    for (const written of words) {
      const word = written.toLowerCase();
      const use = found.get(word) ?? { uses: 0, isName: true, texts: new Set() };
      use.uses += 1;
      use.isName &&= written !== word;
      if (use.texts.size < mostTexts) use.texts.add(text);
      found.set(word, use);
    }
  return [...found]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([word, use]) => ({ word, ...use, texts: [...use.texts] }));
}
