import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { readSettings } from './settings';

const CONTENT_DIR = 'content';

describe('where a build reads and writes', () => {
  it('is content/ and dist/, at the address of site.yaml, unless told otherwise', () => {
    const { address } = parse(readFileSync('content/site.yaml', 'utf8')) as { address: string };
    expect(readSettings({})).toEqual({
      contentDir: resolve('content'),
      outDir: resolve('dist'),
      cacheDir: resolve('node_modules/.astro'),
      siteUrl: address.replace(/\/$/, ''),
      basePath: '/',
    });
  });

  it('is what the environment says', () => {
    const env = {
      CONTENT_DIR,
      OUT_DIR: 'ut',
      CACHE_DIR: 'lager',
      SITE_URL: 'https://prove.example',
      BASE_PATH: 'gren',
    };
    expect(readSettings(env)).toEqual({
      contentDir: resolve('content'),
      outDir: resolve('ut'),
      cacheDir: resolve('lager'),
      siteUrl: 'https://prove.example',
      basePath: '/gren/',
    });
  });

  it.each([
    ['', '/'],
    ['/', '/'],
    ['gren', '/gren/'],
    ['/gren', '/gren/'],
    ['gren/', '/gren/'],
    ['//gren//', '/gren/'],
    ['/a/b/', '/a/b/'],
  ])('BASE_PATH=%s puts the site below %s', (BASE_PATH, basePath) => {
    expect(readSettings({ CONTENT_DIR, BASE_PATH }).basePath).toBe(basePath);
  });

  it.each(['https://prove.example', 'https://prove.example/'])('SITE_URL=%s ends without a slash', (SITE_URL) => {
    expect(readSettings({ CONTENT_DIR, SITE_URL }).siteUrl).toBe('https://prove.example');
  });
});

describe('a site.yaml without a full address', () => {
  let folder = '';
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'settings-'));
  });
  afterEach(() => rmSync(folder, { recursive: true }));

  it.each(['name: Prøve', 'address: prove.example', 'address: 12', 'address:'])(
    'stops the build and tells the author what to write: %s',
    (yaml) => {
      writeFileSync(join(folder, 'site.yaml'), yaml);
      expect(() => readSettings({ CONTENT_DIR: folder })).toThrow(
        `${join(folder, 'site.yaml')}: address må være nettstedets fulle adresse. Skriv for eksempel: address: https://example.org`,
      );
    },
  );

  it('does not matter when the environment gives one', () => {
    writeFileSync(join(folder, 'site.yaml'), 'name: Prøve');
    expect(readSettings({ CONTENT_DIR: folder, SITE_URL: 'https://prove.example' }).contentDir).toBe(folder);
  });
});

it('content that is not where it should be is told in a sentence, whatever address is given', () => {
  const env = { CONTENT_DIR: 'ingen-slik-mappe', SITE_URL: 'https://example.org' };
  expect(() => readSettings(env)).toThrow(/ingen-slik-mappe.site\.yaml finnes ikke/);
});

it('an address with a path is refused, with the words to write instead', () => {
  const env = { CONTENT_DIR: 'content', SITE_URL: 'https://prove.example/under/' };
  expect(() => readSettings(env)).toThrow('Skriv SITE_URL=https://prove.example BASE_PATH=/under/');
});
