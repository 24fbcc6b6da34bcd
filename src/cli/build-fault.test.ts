import { describe, expect, it } from 'vitest';
import { formatFault } from './build-fault';

const fault = (name: string, message: string, more: object = {}) =>
  Object.assign(new Error(message), { name, ...more });

describe('what is printed when a build stops', () => {
  it('is only the words of a check that failed', () => {
    expect(formatFault(fault('CheckFailed', 'content/a.mdx:1:1  Feil. Skriv rett.'))).toBe(
      'content/a.mdx:1:1  Feil. Skriv rett.',
    );
  });

  it('is where an author’s error is, and the way there', () => {
    const printed = formatFault(
      fault('MarkdownError', 'Unexpected end', { loc: { file: 'a.mdx', line: 3, column: 9 } }),
    );
    expect(printed).toMatch(/^\[MarkdownError\] Unexpected end\n {2}Location: a\.mdx:3:9\n +at /);
  });

  it.each([
    fault('Error', 'write', { code: 'ENOSPC' }),
    fault('Error', 'Could not write', { cause: fault('Error', 'write', { code: 'EDQUOT' }) }),
    fault('Error', 'Build failed', { errors: [fault('Error', 'No space left on device (os error 28)')] }),
  ])('is one sentence when the disk is full: %s', (error) => {
    expect(formatFault(error)).toMatch(/^Disken er full: [^\n]+$/);
  });

  it('does not call too many watched files a full disk, though the code is the same', () => {
    const error = fault('Error', 'ENOSPC: System limit for number of file watchers reached', { code: 'ENOSPC' });
    expect(formatFault(error)).toContain('watchers');
  });
});
