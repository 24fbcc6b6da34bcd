import { EventEmitter } from 'node:events';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import type { Loader, LoaderContext } from 'astro/loaders';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { items, optionalRecord, record, records } from './records';

let folder = '';
let file = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'records-'));
  file = join(folder, 'topics.yaml');
});
afterEach(() => rmSync(folder, { recursive: true }));

/** Loads with as much of Astro as the loader uses: a store, a schema that lets everything through, a watcher. */
async function load(loader: Loader, { isPreview = true } = {}) {
  const stored = new Map<string, unknown>();
  const watcher = Object.assign(new EventEmitter(), { add: vi.fn() });
  const context = {
    store: { clear: () => stored.clear(), set: ({ id, data }: { id: string; data: unknown }) => stored.set(id, data) },
    parseData: async ({ data }: { data: unknown }) => data,
    ...(isPreview ? { watcher } : {}),
  };
  // The rest of the context is Astro's own business and is not touched.
  await loader.load(context as unknown as LoaderContext);
  return { stored, watcher };
}

describe('a file of records', () => {
  it('gives each record by its id, and a date as the letters written', async () => {
    writeFileSync(file, 'film:\n  title: Film\n  date: 2019-06-18\nbolig:\n  title: Bolig\n');
    const { stored } = await load(records(file));
    expect([...stored]).toEqual([
      ['film', { title: 'Film', date: '2019-06-18' }],
      ['bolig', { title: 'Bolig' }],
    ]);
  });

  it('that is a list gives each record its place', async () => {
    writeFileSync(file, '- id: b\n  title: Først\n- id: a\n  title: Sist\n');
    const { stored } = await load(records(file));
    expect([...stored]).toEqual([
      ['b', { id: 'b', title: 'Først', order: 0 }],
      ['a', { id: 'a', title: 'Sist', order: 1 }],
    ]);
  });

  it('gets hard spaces in its words', async () => {
    writeFileSync(file, 'film: { text: { nb: før 18. juni, en: before 18 June } }');
    const { stored } = await load(records(file));
    expect(stored.get('film')).toEqual({ text: { nb: 'før 18.\u00a0juni', en: 'before 18\u00a0June' } });
  });

  it.each(['', '# Ingen ennå\n', '[]', '{}'])('that holds nothing gives nothing: %j', async (yaml) => {
    writeFileSync(file, yaml);
    const { stored } = await load(records(file));
    expect(stored.size).toBe(0);
  });

  it('is one record where it is written, and none where it is not', async () => {
    expect([...(await load(optionalRecord(file, 'example'))).stored]).toEqual([]);
    writeFileSync(file, 'name: Elven\n');
    expect([...(await load(optionalRecord(file, 'example'))).stored]).toEqual([['example', { name: 'Elven' }]]);
  });

  it('is one record under the name given, when it is the site’s own', async () => {
    writeFileSync(file, 'name: Elven\nlocales: [nb]\n');
    const { stored } = await load(record(file, 'site'));
    expect([...stored]).toEqual([['site', { name: 'Elven', locales: ['nb'] }]]);
  });

  it('that is a list of things nobody refers to gives each its place', async () => {
    writeFileSync(file, '- question: Hva?\n- question: Hvor?\n');
    const { stored } = await load(items(file));
    expect([...stored]).toEqual([
      ['00001', { question: 'Hva?' }],
      ['00002', { question: 'Hvor?' }],
    ]);
  });

  it('that a site can do without holds nothing when it is missing', async () => {
    expect((await load(items(file, { isOptional: true }))).stored.size).toBe(0);
    expect([...(await load(record(file, 'words', { isOptional: true }))).stored]).toEqual([['words', {}]]);
  });

  it('that is one record a site can do without is none when it is missing', async () => {
    expect((await load(optionalRecord(file, 'form'))).stored.size).toBe(0);
    writeFileSync(file, 'version: 1');
    expect([...(await load(optionalRecord(file, 'form'))).stored]).toEqual([['form', { version: 1 }]]);
  });

  it('is read again when its author saves it, and not when another file is saved', async () => {
    writeFileSync(file, 'film: { title: Film }');
    const { stored, watcher } = await load(records(file));
    writeFileSync(file, 'bolig: { title: Bolig }');
    watcher.emit('change', join(folder, 'people.yaml'));
    expect([...stored.keys()]).toEqual(['film']);
    watcher.emit('change', file);
    await vi.waitFor(() => expect([...stored.keys()]).toEqual(['bolig']));
    expect(watcher.add).toHaveBeenCalledWith(file);
  });
});

describe('a fault in a file of records', () => {
  it.each([
    ['a bracket that is not closed', 'film: [a, b\n', /at line \d/],
    ['an id used twice', 'film: { title: A }\nfilm: { title: B }\n', /Map keys must be unique at line 2/],
    ['a crooked margin', 'film:\n  title: A\n text: B\n', /at line 3/],
  ])('stops the build and names the file and line: %s', async (_what, yaml, message) => {
    writeFileSync(file, yaml);
    await expect(load(records(file), { isPreview: false })).rejects.toThrow(message);
    await expect(load(record(file, 'site'), { isPreview: false })).rejects.toThrow(`${relative('.', file)}: `);
  });

  it('leaves a preview without the file, since the content check tells what is wrong', async () => {
    writeFileSync(file, 'film: [a, b\n');
    expect((await load(records(file))).stored.size).toBe(0);
  });

  it('is also that it is missing', async () => {
    await expect(load(records(file), { isPreview: false })).rejects.toThrow(file);
  });
});
