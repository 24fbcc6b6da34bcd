import { readFileSync } from 'node:fs';
import { relative } from 'node:path';
import type { Loader } from 'astro/loaders';
import { parseDocument } from 'yaml';
import { redact } from '../consent/redact.ts';
import { readWithdrawals } from '../consent/withdrawals.ts';
import { readSettings } from '../lib/settings.ts';
import { setHardSpacesIn } from '../lib/typography.ts';

type Row = Record<string, unknown>;

/**
 * Loads a YAML file of records: a map from id to record, or a list of records with an `id`, which then get their place
 * as `order`. Astro's own `file()` loader is not used because it logs a YAML fault and builds on without the file.
 */
export function records(path: string): Loader {
  return yamlLoader(path, (data) =>
    Array.isArray(data) ? (data as Row[]).map(toOrderedRow) : Object.entries(data as Record<string, Row>),
  );
}

/** Loads a YAML file that is one record, under the given id. */
export function record(path: string, id: string): Loader {
  return yamlLoader(path, (data) => [[id, data as Row]]);
}

function yamlLoader(filePath: string, toRows: (data: unknown) => (readonly [string, Row])[]): Loader {
  return {
    name: 'records',
    async load({ store, parseData, watcher, logger }) {
      const loadAll = async () => {
        const rows = toRows(readYaml(filePath));
        store.clear();
        for (const [id, data] of rows) {
          store.set({ id, data: await parseData({ id, data: setHardSpacesIn(data), filePath }) });
        }
      };
      await loadAll();
      watcher?.add(filePath);
      watcher?.on(
        'change',
        (changed) => changed === filePath && void loadAll().catch((error: unknown) => logger.error(String(error))),
      );
    },
  };
}

function toOrderedRow(row: Row, order: number): readonly [string, Row] {
  return [String(row['id']), { ...row, order }];
}

function readYaml(filePath: string): unknown {
  const withdrawals = readWithdrawals(readSettings().contentDir);
  const document = parseDocument(redact(readFileSync(filePath, 'utf8'), withdrawals, 'nb'));
  const [fault] = document.errors;
  if (fault) throw new Error(`${relative('.', filePath)}: ${fault.message}`);
  return document.toJS() ?? {};
}
