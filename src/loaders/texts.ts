import { glob } from 'astro/loaders';
import type { Loader } from 'astro/loaders';
import { parse } from 'yaml';
import { readWithdrawals } from '../consent/withdrawals.ts';
import type { Withdrawal } from '../consent/withdrawals.ts';
import { readRedacted } from '../consent/redact.ts';
import { splitFrontMatter } from '../lib/front-matter.ts';
import { readText } from '../lib/reading.ts';
import { readSettings } from '../lib/settings.ts';
import { setHardSpacesIn } from '../lib/typography.ts';
import { forTextPreview, readForPreview } from './preview.ts';

/**
 * Loads MDX texts named `<kind>.<language>.mdx` in a folder of their own; ids are `<folder>/<language>`.
 * The front matter is read by a YAML 1.2 parser, so that a date stays the letters the author wrote, and the body is
 * counted and let go: keeping bodies made a build of 5,000 pages 1.7 times slower.
 */
export function texts({ base, kind, folders }: { base: string; kind: string; folders: 1 | 2 }): Loader {
  const inner = glob({
    base,
    pattern: `${'*/'.repeat(folders)}${kind}.*.mdx`,
    generateId: ({ entry }) => entry.replace(new RegExp(`/${kind}\\.([a-z]+)\\.mdx$`), '/$1'),
    retainBody: false,
  });
  return {
    ...inner,
    name: `texts:${kind}`,
    load: (given) => {
      const context = forTextPreview(given);
      const withdrawals = readWithdrawals(readSettings().contentDir);
      return inner.load({
        ...context,
        parseData: (entry) =>
          context.parseData({
            ...entry,
            // What cannot be read fits no schema, and says so.
            data: readForPreview(context, () => readData(entry.filePath ?? '', withdrawals), {}) as typeof entry.data,
          }),
      });
    },
  };
}

function readData(filePath: string, withdrawals: readonly Withdrawal[]): Record<string, unknown> {
  const { matter, body } = splitFrontMatter(readRedacted(filePath, withdrawals));
  return { ...setHardSpacesIn(parse(matter) as Record<string, unknown> | null), text: readText(body) };
}
