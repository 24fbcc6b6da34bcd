import { spawn } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { addressStatesSchema } from '../../schemas/address-state';
import { startExampleServer } from './example-server';
import type { ExampleServer } from './example-server';

mkdirSync('.cache', { recursive: true });
const root = mkdtempSync(resolve('.cache', 'addresses-'));
let server: ExampleServer;
beforeAll(async () => {
  server = await startExampleServer();
});
afterAll(async () => {
  await server.close();
  rmSync(root, { recursive: true, force: true });
});

const source = (id: string, number: number, rest: string) =>
  `${id}:\n  number: ${number}\n  title: T\n  titleLang: nb\n  publisher: P\n  kind: other\n  supports: { nb: S }\n${rest}`;

/** A small site whose outside addresses all lead to a server of ours. */
function makeSite(name: string, origin: string) {
  const folder = join(root, name);
  const write = (file: string, text: string) => {
    mkdirSync(join(folder, file, '..'), { recursive: true });
    writeFileSync(join(folder, file), text);
  };
  mkdirSync(folder);
  cpSync('tests/fixtures/elven/site.yaml', join(folder, 'site.yaml'));
  write(
    'sources.yaml',
    [
      source('a', 1, `  url: ${origin}/open\n`),
      source('b', 2, `  url: ${origin}/gone\n`),
      source('c', 3, `  url: ${origin}/missing\n  archived: ${origin}/other\n`),
      source('d', 4, `  url: ${origin}/broken\n  closed: true\n`),
      source('e', 5, '  url: https://example.org/\n'),
    ].join('\n'),
  );
  write(
    'laws.yaml',
    `l:\n  name: { nb: l, nn: l, en: l }\n  rules:\n    - meaning: { nb: m, nn: m, en: m }\n      link: ${origin}/moved\n`,
  );
  write('articles/laks/article.nb.mdx', `---\ntitle: T\n---\n\n[Elven](${origin}/open) og [mer](${origin}/no-head).\n`);
  return { folder, file: join(folder, 'address-states.yaml') };
}

const run = (contentDir: string, ...args: string[]) =>
  new Promise<{ status: number | null; stdout: string; stderr: string }>((done) => {
    const child = spawn(process.execPath, ['src/cli/sources-check.ts', ...args], {
      env: { ...process.env, CONTENT_DIR: contentDir, NODE_NO_WARNINGS: '1' },
    });
    const told = { stdout: '', stderr: '' };
    child.stdout.on('data', (text) => (told.stdout += String(text)));
    child.stderr.on('data', (text) => (told.stderr += String(text)));
    child.on('close', (status) => done({ status, ...told }));
  });
const quickly = () => [
  '--date',
  '2026-11-22',
  '--pause',
  '0',
  '--timeout',
  '2',
  '--archive',
  `${server.origin}/copies`,
];

// Each case starts a command of its own.
describe('npm run sources:check', { timeout: 60_000 }, () => {
  it('tries every address once and writes how it went, sorted, the same each time', async () => {
    const { folder, file } = makeSite('river', server.origin);
    server.asked.length = 0;
    const { status, stdout, stderr } = await run(folder, ...quickly());
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
    expect(stdout).toContain('6 adresser: 3 åpen, 1 flyttet, 2 borte, 0 svarte ikke som den skal.');
    expect(server.asked.filter((line) => line.endsWith(' /open'))).toHaveLength(2);
    expect(server.asked.filter((line) => line.endsWith('/copies'))).toHaveLength(1);
    const written = readFileSync(file, 'utf8');
    const rows = addressStatesSchema.parse(parse(written)).tried;
    expect(rows.map(({ address, state }) => [address.slice(server.origin.length), state])).toEqual([
      ['/gone', 'dead'],
      ['/missing', 'dead'],
      ['/moved', 'moved'],
      ['/no-head', 'open'],
      ['/open', 'open'],
      ['/other', 'open'],
    ]);
    expect(rows[0]).toMatchObject({ answer: '410', copy: `https://web.archive.org/web/2020/${server.origin}/gone` });
    expect(rows[2]).toMatchObject({ to: `${server.origin}/open`, checked: '2026-11-22' });
    await run(folder, ...quickly());
    expect(readFileSync(file, 'utf8')).toBe(written);
  });

  it('writes nothing when nobody answers at all', async () => {
    const away = await startExampleServer();
    await away.close();
    const { folder, file } = makeSite('offline', away.origin);
    const { status, stderr } = await run(folder, ...quickly());
    expect({ status, isWritten: existsSync(file) }).toEqual({ status: 1, isWritten: false });
    expect(stderr).toContain('Er maskinen på nett?');
  });

  it.each([['--date', 'i går'], ['--timeout', '0'], ['--pause', '-1'], ['--fort']])(
    'says what to write after %s %s',
    async (...args) => {
      const { status, stderr } = await run(root, ...args);
      expect(status).toBe(2);
      expect(stderr).toContain('npm run sources:check -- [--date');
    },
  );
});
