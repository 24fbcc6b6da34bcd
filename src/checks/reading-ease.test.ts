import { spawnSync } from 'node:child_process';
import { describe, expect, it } from 'vitest';

/** Runs the check as an author does, over the small site about a river. */
const check = (...args: string[]) => {
  const env = { ...process.env, CONTENT_DIR: 'tests/fixtures/elven', NODE_NO_WARNINGS: '1', GITHUB_ACTIONS: '' };
  const { status, stdout } = spawnSync(process.execPath, ['src/cli/check.ts', ...args], { env, encoding: 'utf8' });
  return { status, stdout };
};

describe('how easy a chapter is to read', () => {
  it('is printed after the findings, and is no fault', () => {
    const { status, stdout } = check();
    const [findings = '', table = ''] = stdout.split('\n\n');
    expect(status).toBe(0);
    expect(findings).not.toContain('LIX');
    expect(table).toMatch(/^Lesbarhet \(LIX\) +ord +LIX +til å lese\nfiske\/sluk \(nb\) +\d+ +\d+ +svært lett\n$/);
  });

  it('is data with the findings, and told in English', () => {
    const data: unknown = JSON.parse(check('--json', '--lang', 'en').stdout);
    expect(data).toMatchObject({
      findings: [],
      readingEase: [{ file: 'handbook/fiske/sluk/chapter.nb.mdx', grade: 'very-easy' }],
    });
    expect(check('--lang', 'en').stdout).toContain('very easy');
  });
});
