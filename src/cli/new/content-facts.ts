import { existsSync, globSync, readFileSync, readdirSync } from 'node:fs';
import { basename, join } from 'node:path';
import { parse, parseDocument } from 'yaml';
import { Refusal } from './refusal.ts';

/** The ids in a YAML file of records, a map or a list; none when the file is missing. */
export function readIds(path: string): readonly string[] {
  const data = readYaml(path);
  if (Array.isArray(data)) return data.map((row) => String((row as { id?: unknown } | null)?.id));
  return typeof data === 'object' && data !== null ? Object.keys(data) : [];
}

/** What a YAML file holds; undefined when it is missing, and a refusal when it cannot be read. */
export function readYaml(path: string): unknown {
  if (!existsSync(path)) return undefined;
  const document = parseDocument(readFileSync(path, 'utf8'));
  const [fault] = document.errors;
  if (!fault) return document.toJS() as unknown;
  throw new Refusal(
    `${basename(path)} har en feil i linje ${fault.linePos?.[0].line ?? 1} og kan ikke leses. Rett den først.`,
  );
}

/** The folders in a folder, sorted; none when it is missing. */
export function readFolders(path: string): readonly string[] {
  if (!existsSync(path)) return [];
  const entries = readdirSync(path, { withFileTypes: true });
  return entries.flatMap((entry) => (entry.isDirectory() ? [entry.name] : [])).sort();
}

/** One more than the highest number of a source. */
export function findNextNumber(sources: unknown): number {
  return Math.max(0, ...readNumbers(Object.values(sources ?? {}), 'number')) + 1;
}

/** The next free ten after the chapters of a part. */
export function findNextTen(partFolder: string): number {
  const files = globSync('*/chapter.*.mdx', { cwd: partFolder });
  const matters = files.map(
    (file) => /^---\r?\n([\s\S]*?)\r?\n---/.exec(readFileSync(join(partFolder, file), 'utf8'))?.[1],
  );
  const orders = readNumbers(
    matters.map((matter) => parse(matter ?? '') as unknown),
    'order',
  );
  return Math.floor(Math.max(0, ...orders) / 10) * 10 + 10;
}

function readNumbers(rows: readonly unknown[], field: string): readonly number[] {
  const values = rows.map((row) => (row as Record<string, unknown> | null)?.[field]);
  return values.filter((value) => typeof value === 'number');
}
