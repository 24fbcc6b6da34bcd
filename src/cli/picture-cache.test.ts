import { mkdirSync, mkdtempSync, readdirSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { closePictureCache, openPictureCache } from './picture-cache';

describe('pictures kept from build to build', () => {
  let home: string;
  const cache = () => join(home, 'cache');
  const site = () => join(home, 'dist');
  const write = (path: string, text: string) => writeFileSync(join(home, path), text);
  beforeEach(() => {
    home = mkdtempSync(join(tmpdir(), 'pictures-'));
    mkdirSync(join(cache(), 'assets'), { recursive: true });
    mkdirSync(join(site(), '_astro'), { recursive: true });
    write('cache/assets/old.avif', 'whole');
    utimesSync(join(cache(), 'assets', 'old.avif'), 1, 1);
  });
  afterEach(() => rmSync(home, { recursive: true }));

  it('of a build that was killed are made again; older ones are kept', () => {
    openPictureCache(cache());
    write('cache/assets/new.avif', 'ha');
    openPictureCache(cache());
    expect(readdirSync(join(cache(), 'assets'))).toEqual(['old.avif']);
  });

  it('of a build that went well are kept when they are as large as the published ones', () => {
    openPictureCache(cache());
    for (const path of ['cache/assets/new.avif', 'dist/_astro/new.avif', 'dist/_astro/half.avif']) write(path, 'whole');
    write('cache/assets/half.avif', 'wh');
    closePictureCache(cache(), site());
    openPictureCache(cache());
    expect(readdirSync(join(cache(), 'assets'))).toEqual(['new.avif', 'old.avif']);
  });
});
