import { spawn } from 'node:child_process';
import { once } from 'node:events';
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { serveSite } from './site-server';
import { clearLeftovers, recoverSite, swapIn } from './swap-site';

describe('a new site in the place of the old', () => {
  let home: string;
  let dist: string;
  beforeEach(() => {
    home = mkdtempSync(join(tmpdir(), 'swap-'));
    dist = join(home, 'dist');
  });
  afterEach(() => rmSync(home, { recursive: true }));

  const makeSite = (name: string, words: string) => {
    mkdirSync(join(home, name));
    writeFileSync(join(home, name, 'index.html'), words);
    return join(home, name);
  };
  const read = () => readFileSync(join(dist, 'index.html'), 'utf8');

  it('comes in, and the old one is gone', () => {
    makeSite('dist', 'old');
    swapIn(dist, makeSite('.dist-building-7', 'new'));
    expect(read()).toBe('new');
    expect(readdirSync(home)).toEqual(['dist']);
  });

  it('comes in where there was none', () => {
    swapIn(dist, makeSite('.dist-building-7', 'new'));
    expect(read()).toBe('new');
  });

  it('is left out when it is not there any more', () => {
    makeSite('dist', 'old');
    expect(() => swapIn(dist, join(home, '.dist-building-7'))).toThrow('finnes ikke lenger');
    expect(read()).toBe('old');
  });

  it('is left out, and the old one put back, when it cannot take its name', () => {
    makeSite('dist', 'old');
    // What lies in the old site is moved away with it.
    expect(() => swapIn(dist, makeSite('dist/inside', 'new'))).toThrow('ENOENT');
    expect(read()).toBe('old');
    expect(readdirSync(home)).toEqual(['dist']);
  });

  it('is asked for again when a swap was cut off: the old one is put back', () => {
    renameSync(makeSite('dist', 'old'), join(home, '.dist-last'));
    expect(recoverSite(dist)).toBe(true);
    expect(read()).toBe('old');
    expect(recoverSite(dist)).toBe(false);
  });

  it('stays when only the old one was left to delete', () => {
    makeSite('dist', 'new');
    makeSite('.dist-last', 'old');
    expect(recoverSite(dist)).toBe(false);
    expect(read()).toBe('new');
    expect(existsSync(join(home, '.dist-last'))).toBe(false);
  });

  it('what killed builds left is deleted, and nothing else', () => {
    for (const name of ['dist', '.dist-building-7', '.dist-gone-8', '.dist-building-x', 'x.dist-gone-8'])
      makeSite(name, name);
    clearLeftovers(dist);
    expect(readdirSync(home).sort()).toEqual(['.dist-building-x', 'dist', 'x.dist-gone-8']);
  });

  it('readers get the one or the other while sites are swapped again and again', async () => {
    makeSite('dist', 'site 0');
    const server = await serveSite({ folder: dist, basePath: '/', port: 0 });
    const address = `http://localhost:${(server.address() as AddressInfo).port}/`;
    const answers: string[] = [];
    let isDone = false;
    const reading = (async () => {
      while (!isDone) {
        const answer = await fetch(address);
        answers.push(`${answer.status} ${(await answer.text()).replace(/\d+$/, '')}`);
      }
    })();
    for (let number = 1; number <= 5; number++) {
      const built = makeSite(`.dist-building-${number}`, `site ${number}`);
      await once(spawn(process.execPath, ['src/cli/swap-in.ts', dist, built], { stdio: 'inherit' }), 'exit');
    }
    isDone = true;
    await reading;
    server.close();
    expect(read()).toBe('site 5');
    expect([...new Set(answers)]).toEqual(['200 site ']);
  }, 30_000);
});
