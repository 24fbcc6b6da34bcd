import { readFileSync, lstatSync } from 'node:fs';
import { decode } from '../../src/checks/manuscript/decode.ts';
import type { Finding } from '../../src/checks/finding.ts';

/** Judges the findings of a folder that was checked: what is wrong with one, or undefined for one an author can use. */
export function makeJudge(root: string): (finding: Finding) => string | undefined {
  const known = new Map<string, readonly string[]>();
  return (finding) => {
    const path = finding.file.slice(root.length + 1);
    const rows = known.get(path) ?? readRows(path, root);
    known.set(path, rows);
    return judge(finding, rows);
  };
}

function judge(finding: Finding, rows: readonly string[]): string | undefined {
  const { file, line, column, message, fix, rule } = finding;
  for (const words of [message.nb, message.en, fix.nb, fix.en]) {
    if (words.trim() === '') return `${rule}: a sentence is empty`;
    if (/\bundefined\b|\bNaN\b|\[object /.test(words)) return `${rule}: «${words}» is no sentence`;
    if (/[\n\r]/.test(words)) return `${rule}: «${words}» is more than one line`;
    if (words.length > 1000) return `${rule}: a sentence of ${words.length} letters`;
  }
  if (message.nb === message.en && fix.nb === fix.en) return `${rule}: «${message.nb}» is the same in both languages`;
  const row = rows[line - 1];
  if (row === undefined || column < 1 || column > row.length + 1)
    return `${rule}: ${line}:${column} is outside ${file}`;
  return undefined;
}

/** The lines of a file; a folder, a file that is missing and what holds no text have one empty line. */
function readRows(path: string, root: string): readonly string[] {
  const stats = lstatSync(`${root}/${path}`, { throwIfNoEntry: false });
  if (!stats?.isFile() || stats.size > 3_000_000) return [''];
  return decode(readFileSync(`${root}/${path}`)).text.split(/\r\n|\n|\r/);
}
