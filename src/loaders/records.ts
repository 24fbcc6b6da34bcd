import { existsSync, readFileSync } from 'node:fs';
import { relative } from 'node:path';
import type { Loader } from 'astro/loaders';
import { parseDocument } from 'yaml';
import { redact } from '../consent/redact.ts';
import { readWithdrawals } from '../consent/withdrawals.ts';
import { readSettings } from '../lib/settings.ts';
import { setHardSpacesIn } from '../lib/typography.ts';
import { forPreview, readForPreview } from './preview.ts';

type Row = Record<string, unknown>;

/** How a file is read. */
interface FileOptions {
  /** True for a file a site can do without: missing, it holds nothing. */
  isOptional?: boolean;
}

/**
 * Loads a YAML file of records: a map from id to record, or a list of records with an `id`, which then get their place
 * as `order`. Astro's own `file()` loader is not used because it logs a YAML fault and builds on without the file.
 */
export function records(path: string, options?: FileOptions): Loader {
  return yamlLoader(
    path,
    (data) => (Array.isArray(data) ? (data as Row[]).map(toOrderedRow) : Object.entries(data as Record<string, Row>)),
    options,
  );
}

/** Loads a YAML file that is one record, under the given id. */
export function record(path: string, id: string, options?: FileOptions): Loader {
  return yamlLoader(path, (data) => [[id, data as Row]], options);
}

/** Loads a YAML file that is one record a site can do without; missing, there is none. */
export function optionalRecord(path: string, id: string): Loader {
  return yamlLoader(path, (data) => (Object.keys(data as Row).length > 0 ? [[id, data as Row]] : []), {
    isOptional: true,
  });
}

/** Loads a YAML file that is a list of things nobody refers to; each gets its place in the list as its id. */
export function items(path: string, options?: FileOptions): Loader {
  return yamlLoader(path, (data) => (Array.isArray(data) ? (data as Row[]).map(toNumberedRow) : []), options);
}

function toNumberedRow(row: Row, place: number): readonly [string, Row] {
  return [String(place + 1).padStart(5, '0'), row];
}

function yamlLoader(
  filePath: string,
  toRows: (data: unknown) => (readonly [string, Row])[],
  { isOptional = false }: FileOptions = {},
): Loader {
  return {
    name: 'records',
    async load(given) {
      const { store, parseData, watcher, logger } = forPreview(given);
      const readRows = () => toRows(isOptional && !existsSync(filePath) ? {} : readYaml(filePath));
      const loadAll = async () => {
        const rows = readForPreview(given, readRows, []);
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
