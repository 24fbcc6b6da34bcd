import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';

/** Takes the build lock of the folder it runs in, says so in a file, and keeps it for a while. */
const taker = (milliseconds: number) => `
  import { appendFileSync } from 'node:fs';
  import { takeBuildLock } from '${new URL('./lock.ts', import.meta.url).href}';
  const lock = await takeBuildLock('prosess ' + process.pid, (holder) => console.log('waits for', holder));
  appendFileSync('log', 'in ');
  console.log('in');
  setTimeout(() => { appendFileSync('log', 'out '); lock.release(); }, ${milliseconds});
`;

it('a build lock is free the moment its process is killed, and of those who wait one has it at a time', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'lock-'));
  const start = (milliseconds: number) => {
    const child = spawn(process.execPath, ['--input-type=module', '-e', taker(milliseconds)], { cwd: folder });
    child.stdout.setEncoding('utf8');
    return child;
  };
  const first = start(60_000);
  await once(first.stdout, 'data');
  const waiting = [start(150), start(150), start(150)];
  for (const child of waiting) expect(await once(child.stdout, 'data')).toEqual([`waits for prosess ${first.pid}\n`]);
  const ends = waiting.map((child) => once(child, 'exit'));
  first.kill('SIGKILL');
  expect(await Promise.all(ends)).toEqual([
    [0, null],
    [0, null],
    [0, null],
  ]);
  expect(readFileSync(join(folder, 'log'), 'utf8')).toBe(`in ${'in out '.repeat(3)}`);
  rmSync(folder, { recursive: true });
}, 30_000);
