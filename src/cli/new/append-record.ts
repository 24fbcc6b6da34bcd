import { isDeepStrictEqual } from 'node:util';
import { parse, stringify } from 'yaml';

/**
 * What to add at the end of a YAML file of records so that it also holds this one; undefined when nothing can be added
 * without changing what stands there. The record is lines below its id; the file keeps its own kind of line break.
 */
export function writeAppendix(written: string, id: string, lines: readonly string[]): string | undefined {
  const end = written.includes('\r\n') ? '\r\n' : '\n';
  const gap = written === '' ? '' : written.endsWith('\n') ? end : `${end}${end}`;
  const appendix = `${gap}${[`${stringify(id).trimEnd()}:`, ...lines.map((line) => `  ${line}`)].join(end)}${end}`;
  return holdsBoth(written, `${written}${appendix}`, id) ? appendix : undefined;
}

/** True when the longer text reads as all that was there, and one record more. */
function holdsBoth(before: string, after: string, id: string): boolean {
  try {
    const { [id]: added, ...rest } = parse(after) as Record<string, unknown>;
    return typeof added === 'object' && isDeepStrictEqual(rest, parse(before) ?? {});
  } catch {
    return false;
  }
}
