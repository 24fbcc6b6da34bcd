import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { describe, expect, it } from 'vitest';

/** Memory each run may use for what it reads, in MiB: a tenth of what Node takes on a small machine. */
const memory = 256;

/** A run that has not ended by now hangs. Alone it takes 15 seconds: the bound only keeps a hang from lasting for ever. */
const patience = 240_000;

/** Runs a script in a process of its own, and reads what it says; a crash, a hang and too little memory all throw. */
async function run(script: string): Promise<unknown> {
  const { stdout, stderr } = await promisify(execFile)(
    process.execPath,
    [`--max-old-space-size=${memory}`, '--disable-warning=ExperimentalWarning', `tests/fuzz/${script}.ts`],
    { timeout: patience, killSignal: 'SIGKILL', maxBuffer: 50_000_000 },
  );
  expect(stderr).toBe('');
  return JSON.parse(stdout);
}

describe('content nobody meant to write', () => {
  it(
    'is told in two languages at places that exist, whatever 2,000 changed files hold',
    async () => {
      // What the script prints.
      const { files, findings, failures } = (await run('run')) as { files: number; findings: number; failures: string[] };
      expect(failures.slice(0, 10)).toEqual([]);
      expect(files).toBe(2000);
      // So many changes leave traces; few findings would mean that little was read.
      expect(findings).toBeGreaterThan(500);
    },
    patience + 5000,
  );

  it(
    'is told also when it is a monster',
    async () => {
      // What the script prints.
      const monsters = (await run('monsters')) as Record<string, { rules: string[]; wrong: string[] }>;
      expect(Object.entries(monsters).filter(([, { wrong }]) => wrong.length > 0)).toEqual([]);
      const told = (name: string) => monsters[name]?.rules;
      for (const name of ['a text of 50 MB', 'records of 50 MB', 'captions of 50 MB', 'a film of 5 GB', 'a line of 1 MB'])
        expect(told(name), name).toContain('file-size');
      expect(told('a picture of 50 MB')).toContain('file-size');
      expect(told('a picture of 300 megapixels')).toContain('picture-size');
      expect(told('a picture of four billion by four billion')).toContain('picture-broken');
      expect(told('a link that goes in a ring')).toEqual(['link-out']);
      expect(told('a link to itself')).toEqual(['link-out']);
    },
    patience + 5000,
  );
});
