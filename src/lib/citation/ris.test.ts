import { describe, expect, it } from 'vitest';
import { nastyWorks, onOneLine, plain } from './examples';
import { writeRis } from './ris';

/** RIS as programs read it: two letters, two spaces, a dash, a space, and the rest of the line. */
function parseRis(text: string): readonly (readonly [string, string])[] {
  expect(text.endsWith('\r\n')).toBe(true);
  return text
    .slice(0, -2)
    .split('\r\n')
    .map((line) => {
      const match = /^([A-Z][A-Z0-9]) {2}- (.*)$/.exec(line);
      expect(match, line).not.toBeNull();
      return [match?.[1] ?? '', match?.[2] ?? ''] as const;
    });
}

describe('RIS', () => {
  it.each(nastyWorks)('says again what it was told: $title $authors', (work) => {
    const fields = parseRis(writeRis(work));
    const all = (tag: string) => fields.filter(([name]) => name === tag).map(([, value]) => value);
    expect(fields[0]?.[0]).toBe('TY');
    expect(fields.at(-1)).toEqual(['ER', '']);
    expect(all('ER')).toHaveLength(1);
    expect(all('TI')).toEqual([onOneLine(work.title)]);
    expect(all('AB')).toEqual([onOneLine(work.summary)]);
    expect(all('AU')).toEqual(
      work.authors.map((author) => ('group' in author ? author.group : `${author.family}, ${author.given}`)),
    );
    expect(all('UR')).toEqual([work.url]);
    expect(all('PY')).toEqual(work.date === undefined ? [] : [work.date.slice(0, 4)]);
    expect(all('T2')).toEqual(work.container === undefined ? [] : [work.container]);
  });

  it('writes a day with all its parts', () => {
    expect(writeRis(plain)).toContain('\r\nDA  - 2026/11/21/\r\n');
  });
});
