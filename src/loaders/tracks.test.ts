import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import type { LoaderContext } from 'astro/loaders';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { tracks } from './tracks';

let base = '';
beforeEach(() => {
  base = mkdtempSync(join(tmpdir(), 'films-'));
});
afterEach(() => rmSync(base, { recursive: true }));

function write(film: string, name: string, text: string) {
  mkdirSync(join(base, film), { recursive: true });
  writeFileSync(join(base, film, name), text);
}

/** Loads with as much of Astro as the loader uses: a store, a schema that lets everything through, a digest. */
async function load() {
  const stored = new Map<string, unknown>();
  const context = {
    store: { clear: () => stored.clear(), set: ({ id, data }: { id: string; data: unknown }) => stored.set(id, data) },
    parseData: async ({ data }: { data: unknown }) => data,
    generateDigest: (source: string) => source,
  };
  // The rest of the context is Astro's own business and is not touched.
  await tracks({ base }).load(context as unknown as LoaderContext);
  return stored;
}

const sound = 'WEBVTT\n\n00:01.000 --> 00:02.500\nHei\n';

describe('the text tracks beside the films', () => {
  it('are known by film, kind and language, and kept as their author wrote them', async () => {
    write('elven', 'captions.nb.vtt', `\uFEFF${sound}`);
    expect((await load()).get('elven/captions.nb')).toEqual({
      film: 'elven',
      kind: 'captions',
      lang: 'nb',
      source: sound,
      cues: [{ name: '', start: 1, end: 2.5, speakers: [], text: 'Hei', withdrawn: [] }],
    });
  });

  it('come in the same order everywhere', async () => {
    for (const name of ['descriptions.nb.vtt', 'chapters.en.vtt', 'captions.nb.vtt', 'captions.en.vtt'])
      write('elven', name, sound);
    write('bruen', 'captions.nb.vtt', sound);
    expect([...(await load()).keys()]).toEqual([
      'bruen/captions.nb',
      'elven/captions.en',
      'elven/captions.nb',
      'elven/chapters.en',
      'elven/descriptions.nb',
    ]);
  });

  it('are only captions, chapters and descriptions', async () => {
    write('elven', 'notes.nb.vtt', sound);
    write('elven', 'captions.nb.srt', sound);
    expect((await load()).size).toBe(0);
  });
});

describe('a faulty text track', () => {
  const place = (name: string) => relative('.', join(base, 'elven', name));

  it('stops the build and names the file, line and column', async () => {
    write('elven', 'captions.nb.vtt', 'WEBVTT\n\n00:01,000 --> 00:02.000\nHei\n');
    await expect(load()).rejects.toThrow(`${place('captions.nb.vtt')}:3:6 No decimal separator (".") found.`);
  });

  it('has all its faults told at once, a line each', async () => {
    write('elven', 'captions.nb.vtt', 'Hei\nhei\n');
    await expect(load()).rejects.toThrow(/:1:1 No valid signature.*\n.*captions\.nb\.vtt:2:1 No blank line/);
  });

  it('is also one that is empty', async () => {
    write('elven', 'chapters.nb.vtt', '');
    await expect(load()).rejects.toThrow(`${place('chapters.nb.vtt')}:1:1 No valid signature`);
  });
});
