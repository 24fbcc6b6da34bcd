import { describe, expect, it } from 'vitest';
import { classify, contentSecurityPolicy, embedSecurityPolicy, headersOf } from './headers';

const pageKinds = ['page', 'search', 'frameable'] as const;
const fileKinds = ['asset', 'file'] as const;

describe('which kind of answer an address gets', () => {
  it.each([
    ['/', 'page'],
    ['/om/', 'page'],
    ['/en/', 'page'],
    ['/artikler/filmkveld/', 'page'],
    ['/404.html', 'page'],
    ['/handbok/embed/', 'page'],
    ['/sok/', 'search'],
    ['/nn/sok/', 'search'],
    ['/en/search/', 'search'],
    ['/filmer/', 'frameable'],
    ['/filmer/elven/', 'frameable'],
    ['/en/films/elven/', 'frameable'],
    ['/nn/filmar/elven/', 'frameable'],
    ['/embed/elven/', 'frameable'],
    ['/embed/elven/index.html', 'frameable'],
    ['/filmer/elven/captions.nb.vtt', 'frameable'],
    ['/filmer/elven/klipp/laksen/', 'frameable'],
    ['/media/elven.1a2b3c4d.mp4', 'asset'],
    ['/oembed/elven.json', 'file'],
    ['/pagefind/pagefind.js', 'file'],
    ['/deling/en/films/elven.png', 'file'],
    ['/deling/', 'file'],
    ['/en/rss.xml', 'file'],
    ['/pagefind/pagefind.js', 'file'],
    ['/_astro/film.mp4', 'asset'],
    ['/_astro/index.B1c2.css', 'asset'],
  ] as const)('%s is a %s', (address, kind) => {
    expect(classify(address)).toBe(kind);
  });
});

describe('what a page may load', () => {
  it.each([
    ['page', "'self'"],
    ['frameable', "'self'"],
    ['search', "'self' 'wasm-unsafe-eval'"],
  ] as const)('a %s runs scripts from %s only', (kind, scripts) => {
    expect(contentSecurityPolicy(kind).split(';')).toContain(`script-src ${scripts}`);
  });

  it.each(pageKinds)('a %s loads nothing from others and nothing inline', (kind) => {
    const directives = contentSecurityPolicy(kind).split(';');
    expect(directives).toContain("default-src 'none'");
    expect(directives).toContain("style-src 'self'");
    expect(directives).toContain("require-trusted-types-for 'script'");
    expect(directives.join()).not.toMatch(/unsafe-inline|\*|https?:|data:/);
  });
});

describe('what an embed page may load', () => {
  const parts = { script: "'sha256-a'", style: "'sha256-b'", site: 'https://elven.example' };

  it('is its own script and style, and pictures and films of its own site', () => {
    expect(embedSecurityPolicy(parts, { frame: [], media: [] }).split(';')).toEqual([
      "default-src 'none'",
      "script-src 'sha256-a'",
      "style-src 'sha256-b'",
      "img-src 'self' https://elven.example",
      "media-src 'self' https://elven.example",
      "form-action 'none'",
      "base-uri 'none'",
      "require-trusted-types-for 'script'",
      "trusted-types 'none'",
    ]);
  });

  it('is another site’s player when its film needs one', () => {
    const policy = embedSecurityPolicy(parts, { frame: ['https://player.example'], media: [] });
    expect(policy.split(';')).toContain('frame-src https://player.example');
  });
});

describe('who may show a page in a frame', () => {
  it.each([
    ['page', "'none'"],
    ['search', "'none'"],
  ] as const)('a %s may be framed by %s', (kind, ancestors) => {
    expect(headersOf(kind)['Content-Security-Policy']).toBe(
      `${contentSecurityPolicy(kind)};frame-ancestors ${ancestors}`,
    );
  });

  it('a film’s page opens itself to course systems, other pages close their window', () => {
    expect(headersOf('frameable')).toMatchObject({
      'Access-Control-Allow-Origin': '*',
      'Content-Security-Policy': 'frame-ancestors *',
      'Cross-Origin-Resource-Policy': 'cross-origin',
    });
    expect(headersOf('frameable')).not.toHaveProperty('Cross-Origin-Opener-Policy');
    expect(headersOf('page')).toMatchObject({ 'Cross-Origin-Opener-Policy': 'same-origin' });
    expect(headersOf('page')).not.toHaveProperty('Cross-Origin-Resource-Policy');
  });
});

it('a page may contact the hosts its own film needs, and no others', () => {
  const directives = contentSecurityPolicy('frameable', {
    frame: ['https://player.example'],
    media: ['https://film.example'],
  }).split(';');
  expect(directives).toContain('frame-src https://player.example');
  expect(directives).toContain("media-src 'self' blob: https://film.example");
  expect(directives).toContain("connect-src 'self' https://film.example");
  expect(contentSecurityPolicy('frameable')).not.toMatch(/frame-src|blob:/);
});

describe('how long an answer is kept', () => {
  it.each([...pageKinds, 'file'] as const)('a %s is asked for anew each time', (kind) => {
    expect(headersOf(kind)['Cache-Control']).toBe('public, max-age=0, must-revalidate');
  });

  it('a file whose name tells its bytes is kept for a year', () => {
    expect(headersOf('asset')['Cache-Control']).toBe('public, max-age=31536000, immutable');
  });
});

it.each(fileKinds)('another site may read a %s', (kind) => {
  expect(headersOf(kind)).toMatchObject({
    'Access-Control-Allow-Origin': '*',
    'Cross-Origin-Resource-Policy': 'cross-origin',
  });
});

it.each([...pageKinds, ...fileKinds])('a browser is not to guess what a %s is, and to come by HTTPS', (kind) => {
  expect(headersOf(kind)).toMatchObject({
    'Referrer-Policy': 'strict-origin-when-cross-origin',
    'Strict-Transport-Security': 'max-age=63072000; includeSubDomains',
    'X-Content-Type-Options': 'nosniff',
  });
});
