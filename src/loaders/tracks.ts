import { globSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import type { Loader } from 'astro/loaders';
import { redact, redactTrack } from '../consent/redact.ts';
import { findWithdrawn, readWithdrawals } from '../consent/withdrawals.ts';
import { readSettings } from '../lib/settings.ts';
import { readCues } from '../lib/vtt.ts';
import { forPreview, readForPreview } from './preview.ts';

/** Loads the text tracks beside the films, `films/<film>/<kind>.<language>.vtt`; ids are `<film>/<kind>.<language>`. */
export function tracks({ base }: { base: string }): Loader {
  return {
    name: 'tracks',
    async load(given) {
      const { store, parseData, watcher, logger, generateDigest } = forPreview(given);
      const loadAll = async () => {
        const paths = globSync('*/{captions,chapters,descriptions}.*.vtt', { cwd: base }).sort();
        const tracks = paths.flatMap((path) => {
          const filePath = join(base, path);
          const data = readForPreview(given, () => readTrack(filePath, path), undefined);
          return data ? [{ filePath, data }] : [];
        });
        store.clear();
        for (const { filePath, data } of tracks) {
          const id = `${data.film}/${data.kind}.${data.lang}`;
          store.set({ id, data: await parseData({ id, data, filePath }), digest: generateDigest(data.source) });
        }
      };
      await loadAll();
      watcher?.on(
        'change',
        (path) => path.endsWith('.vtt') && void loadAll().catch((error: unknown) => logger.error(String(error))),
      );
    },
  };
}

function readTrack(filePath: string, path: string) {
  const [, film = '', kind = '', lang = ''] = /^(.+)[\\/]([a-z]+)\.([a-z]+)\.vtt$/.exec(path) ?? [];
  const written = readFileSync(filePath, 'utf8').replace(/^\uFEFF/, '');
  const withdrawals = readWithdrawals(readSettings().contentDir);
  const { cues, faults } = readCues(written);
  if (faults.length === 0) {
    return {
      film,
      kind,
      lang,
      source: redactTrack(written, withdrawals, lang),
      cues: cues.map((cue) => {
        const withdrawn = findWithdrawn(withdrawals, cue.speakers).map(({ replacement }) => replacement);
        if (withdrawn.length > 0) return { ...cue, name: '', speakers: [], text: '', withdrawn };
        return { ...cue, text: redact(cue.text, withdrawals, lang), withdrawn };
      }),
    };
  }
  throw new Error(
    faults.map((fault) => `${relative('.', filePath)}:${fault.line}:${fault.column} ${fault.message}`).join('\n'),
  );
}
