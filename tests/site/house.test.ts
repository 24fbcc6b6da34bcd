import { globSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

/** What each room may use: itself and what stands below it, never what stands beside or above. */
const mayUse: Readonly<Record<string, readonly string[]>> = {
  pages: ['layouts', 'components', 'social', 'model', 'i18n', 'lib'],
  layouts: ['components', 'styles', 'model', 'i18n', 'lib'],
  components: ['elements', 'drawing', 'model', 'i18n', 'lib'],
  social: ['drawing', 'lib'],
  // The author guide prints the rules.
  model: ['checks', 'schemas', 'search', 'i18n', 'lib'],
  'content.config.ts': ['schemas', 'loaders', 'lib'],
  // The check of the finished site runs in every build.
  integrations: ['checks', 'search', 'consent', 'lib'],
  // Addresses say which language and section a page is of.
  checks: ['schemas', 'search', 'i18n', 'lib'],
  cli: ['animation', 'checks', 'schemas', 'search', 'lib'],
  animation: ['drawing', 'lib'],
  search: ['lib'],
  loaders: ['consent', 'lib'],
  consent: ['lib'],
  schemas: ['lib'],
  markdown: ['lib'],
  elements: ['search', 'lib'],
  drawing: [],
  i18n: [],
  lib: [],
  styles: [],
};

/** Layouts draw whole documents and a component may only know what it draws: neither loads content. */
const doors = { 'astro:content': ['src/model/site.ts', 'src/content.config.ts'], '~/model/site': 'pages' } as const;

const files = globSync('src/**/*.{ts,mjs,astro}')
  .map((path) => path.replaceAll('\\', '/'))
  .sort();
const roomOf = (path: string) => path.split('/')[1] ?? '';

/** Imports of a file that leave a trace in the built code: where they lead, and whether only types are taken. */
function listImports(path: string): { from: string; isType: boolean }[] {
  const code = readFileSync(path, 'utf8');
  const statements = [...code.matchAll(/^\s*import\s+(type\s)?[^'"]*?['"]([^'"]+)['"]/gms)];
  const sources = [...code.matchAll(/<script[^>]*\ssrc="([^"]+)"/g)].map((match) => ({
    from: match[1] ?? '',
    isType: false,
  }));
  return [...statements.map((match) => ({ from: match[2] ?? '', isType: match[1] !== undefined })), ...sources];
}

/** The room an import leads to; undefined for packages. */
function targetRoom(path: string, from: string): string | undefined {
  if (from.startsWith('~/')) return from.split('/')[1];
  if (from.startsWith('./')) return roomOf(path).includes('.') ? from.split('/')[1] : roomOf(path);
  if (!from.startsWith('../')) return undefined;
  // A module's own test may use what the tests share.
  if (path.endsWith('.test.ts') && /^(?:\.\.\/)+tests\//.test(from)) return undefined;
  return new URL(from, `file:///${path}`).pathname.split('/')[2];
}

describe('the house', () => {
  it('has only rooms the map names', () => {
    const rooms = new Set(files.map(roomOf).filter((room) => room !== 'env.d.ts'));
    expect([...rooms].filter((room) => !(room in mayUse))).toEqual([]);
  });

  it.each(files)('%s uses only what stands below it', (path) => {
    const room = roomOf(path);
    const allowed = [room, ...(mayUse[room] ?? [])];
    const wrong = listImports(path).filter(({ from }) => {
      const target = targetRoom(path, from);
      return target !== undefined && !allowed.includes(target);
    });
    expect(wrong).toEqual([]);
  });

  it('layouts and components draw what they are given: they take types from the model, and nothing that runs', () => {
    const drawing = files.filter((path) => ['layouts', 'components'].includes(roomOf(path)));
    const running = drawing.flatMap((path) =>
      listImports(path)
        .filter(({ from, isType }) => targetRoom(path, from) === 'model' && !isType)
        .map(({ from }) => `${path}: ${from}`),
    );
    expect(running).toEqual([]);
  });

  it('only the model opens the door to the content', () => {
    const opening = files.filter((path) =>
      listImports(path).some(({ from, isType }) => from === 'astro:content' && !isType),
    );
    expect(opening).toEqual([...doors['astro:content']].sort());
    const loading = files.filter((path) =>
      listImports(path).some(({ from, isType }) => from === '~/model/site' && !isType),
    );
    expect(loading.filter((path) => roomOf(path) !== doors['~/model/site'])).toEqual([]);
  });

  it('has no word in src about what the site is about: those stand in content', () => {
    const subject =
      /housing.?first|bolig|bustad|bostedsl|hjeml[øo]s|homeless|husbanken|tsemberis|schytte|hjerterom|trondheim|napha|veiviseren/i;
    const all = globSync('src/**/*.{ts,mjs,astro,css}').filter((path) => !path.endsWith('.test.ts'));
    const telling = all.flatMap((path) =>
      readFileSync(path, 'utf8')
        .split('\n')
        .flatMap((line, index) => (subject.test(line) ? [`${path}:${index + 1} ${line.trim()}`] : [])),
    );
    expect(telling).toEqual([]);
  });

  it('keeps its files short', () => {
    const code = globSync('src/**/*.{ts,mjs,astro,css}').filter((path) => !path.endsWith('.test.ts'));
    const lengths = code
      .map((path) => ({ path, lines: readFileSync(path, 'utf8').split('\n').length - 1 }))
      .sort((a, b) => a.lines - b.lines);
    expect(lengths[Math.floor(lengths.length / 2)]?.lines).toBeLessThanOrEqual(60);
    expect(lengths[Math.floor(lengths.length * 0.9)]?.lines).toBeLessThanOrEqual(150);
    expect(lengths.filter(({ lines }) => lines > 250)).toEqual([]);
  });
});
