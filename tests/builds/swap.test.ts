import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { cpSync, mkdirSync, readdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join, resolve } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { pathToFileURL } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { makeRandom } from '~/checks/search/random';
import { copyContent, type ContentCopy } from '../content-copy.ts';
import { makeSiteFolder, startBuild } from '../site-build.ts';
import { hashTree } from '../tree-hash.ts';

const fixture = resolve('tests/fixtures/elven');
const fullDisk = pathToFileURL(resolve('tests/full-disk.mjs')).href;

/** Every moment below is made from this number. */
const random = makeRandom(20_261_122);

/** When a build is killed: after a part of the time a build takes, or so many milliseconds after it has printed a text. */
const moments = [
  ...[0, 1, 2, 3, 4, 5, 6].map((step) => ({ part: (step * 100 + random.below(100)) / 1000 })),
  { after: 'generating optimized images', milliseconds: random.below(100) },
  { after: 'Complete!', milliseconds: random.below(40) },
  { after: 'Complete!', milliseconds: 40 + random.below(80) },
];

describe('a build that stops leaves the finished site as it was', () => {
  const home = makeSiteFolder();
  const elsewhere = makeSiteFolder();
  const dist = join(home, 'dist');
  let changed: ContentCopy;
  let duration = Number.POSITIVE_INFINITY;
  /** The site of each content when it is built alone. */
  const alone = { fixture: '', changed: '' };

  const setBack = () => {
    rmSync(dist, { recursive: true, force: true });
    cpSync(join(elsewhere, 'dist'), dist, { recursive: true });
  };

  beforeAll(async () => {
    changed = copyContent(fixture);
    changed.replace('articles/laksen/article.nb.mdx', 'Laksen er tilbake', 'Laksen er her');
    const builds = [
      [home, changed.folder],
      [elsewhere, fixture],
    ] as const;
    for (const [folder, CONTENT_DIR] of builds) {
      const start = performance.now();
      expect((await startBuild(folder, { CONTENT_DIR }).ended).code).toBe(0);
      duration = Math.min(duration, performance.now() - start);
    }
    alone.changed = hashTree(dist);
    alone.fixture = hashTree(join(elsewhere, 'dist'));
    expect(alone.changed).not.toBe(alone.fixture);
    rmSync(join(home, 'cache'), { recursive: true });
    setBack();
  });
  afterAll(() => {
    changed.remove();
    for (const folder of [home, elsewhere]) rmSync(folder, { recursive: true, force: true });
  });

  it('when the content is wrong, and what an earlier one left behind is put right and cleared away', async () => {
    const wrong = copyContent(fixture);
    wrong.replace('articles/laksen/article.nb.mdx', 'published: 2024-02-29', 'publised: 2024-02-29');
    renameSync(dist, join(home, '.dist-last'));
    mkdirSync(join(home, '.dist-building-1'));
    writeFileSync(join(home, '.dist-building-1', 'index.html'), '');
    const { code, output } = await startBuild(home, { CONTENT_DIR: wrong.folder }).ended;
    wrong.remove();
    expect(code).toBe(1);
    expect(output).toContain('publised');
    expect(output).toMatch(/dist\/ er satt tilbake etter et bytte som ble avbrutt\.\n/);
    expect(output).toMatch(/Bygget er stoppet\. .*dist\/ er som før\.\n$/);
    expect(readdirSync(home).sort()).toEqual(['cache', 'dist']);
    expect(hashTree(dist)).toBe(alone.fixture);
  });

  it.each([random.below(20), 100 + random.below(150)])('when the disk is full after %i writes', async (writes) => {
    const env = { CONTENT_DIR: changed.folder, FULL_AFTER: String(writes) };
    const { code, output } = await startBuild(home, env, fullDisk).ended;
    expect(code).toBe(1);
    expect(output).toMatch(/\nDisken er full: .*\nBygget er stoppet\. .*dist\/ er som før\.\n$/);
    expect(readdirSync(home).sort()).toEqual(['cache', 'dist']);
    expect(hashTree(dist)).toBe(alone.fixture);
  });

  it('when it is asked to stop', async () => {
    const build = startBuild(home, { CONTENT_DIR: changed.folder });
    await build.printed('generating static routes');
    build.process.kill('SIGTERM');
    const { code, output } = await build.ended;
    expect(code).toBe(143);
    expect(output).toMatch(/\nAvbrutt\.\nBygget er stoppet\. .*dist\/ er som før\.\n$/);
    expect(readdirSync(home).sort()).toEqual(['cache', 'dist']);
    expect(hashTree(dist)).toBe(alone.fixture);
  });

  it.each(moments)('when it is killed: %o', async (moment) => {
    const build = startBuild(home, { CONTENT_DIR: changed.folder });
    if ('part' in moment) await Promise.race([wait(moment.part * duration), build.ended]);
    else {
      await build.printed(moment.after);
      await wait(moment.milliseconds);
    }
    build.process.kill('SIGKILL');
    await build.ended;
    // The swap lives on for a moment when it had begun.
    await expect
      .poll(() => hashTree(dist), { timeout: 10_000 })
      .toSatisfy((tree) => tree === alone.fixture || tree === alone.changed);
    if (hashTree(dist) === alone.changed) setBack();
  });

  it('two builds into the same folder and one into another wait for each other and do not mix', async () => {
    rmSync(join(elsewhere, 'dist'), { recursive: true });
    const builds = [
      startBuild(home, { CONTENT_DIR: changed.folder }),
      startBuild(elsewhere, { CONTENT_DIR: changed.folder }),
      startBuild(home, { CONTENT_DIR: fixture }),
    ];
    const ends = await Promise.all(builds.map(({ ended }) => ended));
    expect(ends.map(({ code }) => code)).toEqual([0, 0, 0]);
    expect(
      ends.filter(({ output }) => /^Venter på et annet bygg \(prosess \d+, som bygger til .*\/\)\.$/m.test(output)),
    ).toHaveLength(2);
    expect([alone.fixture, alone.changed]).toContain(hashTree(dist));
    expect(hashTree(join(elsewhere, 'dist'))).toBe(alone.changed);
    for (const folder of [home, elsewhere]) expect(readdirSync(folder).sort()).toEqual(['cache', 'dist']);
  });

  it('serving puts back a site whose swap was cut off', async () => {
    renameSync(dist, join(home, '.dist-last'));
    const port = await findPort();
    const env = { ...process.env, CONTENT_DIR: fixture, OUT_DIR: dist, PORT: String(port), BASE_PATH: '/' };
    const server = spawn(process.execPath, ['src/cli/serve.ts'], { env, stdio: ['ignore', 'pipe', 'inherit'] });
    let output = '';
    for await (const text of server.stdout.setEncoding('utf8')) {
      output += text;
      if (output.includes('klart')) break;
    }
    const answer = await fetch(`http://localhost:${port}/`);
    server.kill();
    await once(server, 'exit');
    expect(output).toContain('er satt tilbake etter et bytte som ble avbrutt.');
    expect(answer.status).toBe(200);
    expect(await answer.text()).toContain('Elvebredden');
    expect(readdirSync(home).sort()).toEqual(['cache', 'dist']);
  });
});

/** A port nobody uses. */
async function findPort(): Promise<number> {
  const server = createServer().listen(0);
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  server.close();
  return port;
}
