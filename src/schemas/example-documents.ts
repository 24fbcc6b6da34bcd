import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { kinds } from './kinds.ts';
import type { KindId } from './kinds.ts';

/** Something written, and what it should be; documents like these are what the schemas are tried on. */
export interface ExampleDocument {
  kind: KindId;
  /** Where it comes from, and what was done to it. */
  name: string;
  data: unknown;
}

/** Every front matter and record below a content root, as written. */
export function readDocuments(root: string): readonly ExampleDocument[] {
  return (Object.keys(kinds) as KindId[]).flatMap((kind) =>
    globSync(kinds[kind].path, { cwd: root })
      .sort()
      .flatMap((file) => readFile(kind, join(root, file))),
  );
}

function readFile(kind: KindId, file: string): readonly ExampleDocument[] {
  const written = readFileSync(file, 'utf8');
  const { holds } = kinds[kind];
  const data: unknown = parse(holds === 'text' ? (/^---\n([\s\S]*?)\n---/.exec(written)?.[1] ?? '') : written);
  if (holds === 'text' || holds === 'one') return [{ kind, name: file, data }];
  return Object.entries(data as object).map(([id, record]) => ({
    kind,
    name: `${file} ${id}`,
    data: record as unknown,
  }));
}

const strangers = [
  null,
  true,
  0,
  -1.5,
  1e30,
  '',
  '  ',
  'x',
  '2019-02-30',
  'https://example.org/',
  [],
  ['x'],
  {},
  { x: 1 },
];

/** Wrong and nearly right documents made from a right one, the same for the same seed. */
export function mutate({ kind, name, data }: ExampleDocument, seed: number, count: number): readonly ExampleDocument[] {
  let state = seed;
  const draw = (below: number) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return Math.floor((state / 2 ** 32) * below);
  };
  return Array.from({ length: count }, (_, index) => {
    const copy = structuredClone(data);
    const places = listPlaces(copy);
    const place = places[draw(places.length)];
    if (!place) return { kind, name, data: strangers[draw(strangers.length)] };
    const { holder, key } = place;
    const change = (['drop', 'add', 'replace'] as const)[draw(3)] ?? 'drop';
    if (change === 'drop') Array.isArray(holder) ? holder.splice(Number(key), 1) : delete holder[key];
    if (change === 'add') Array.isArray(holder) ? holder.push('x') : Object.assign(holder, { stranger: 'x' });
    if (change === 'replace') Object.assign(holder, { [key]: strangers[draw(strangers.length)] });
    return { kind, name: `${name}, ${index}: ${change} ${key}`, data: copy };
  });
}

interface Slot {
  holder: Record<string, unknown> | unknown[];
  key: string;
}

function listPlaces(value: unknown): readonly Slot[] {
  if (typeof value !== 'object' || value === null) return [];
  const holder = value as Record<string, unknown>;
  return Object.entries(holder).flatMap(([key, inner]) => [{ holder, key }, ...listPlaces(inner)]);
}
