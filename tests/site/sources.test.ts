import { globSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

const pages = globSync('dist/kilder/*/index.html').map((path) => path.replaceAll('\\', '/'));

describe('the pages of sources', () => {
  it.each(pages)('%s tells of each what it supports, when we opened it, and how its address is', (path) => {
    const html = readFileSync(path, 'utf8').replace(/&nbsp;|\u00a0/g, ' ');
    const [, list = ''] = /<ul class="source-records">([\s\S]*?)<\/ul>/.exec(html) ?? [];
    const records = list.split(/<li id="/).slice(1);
    expect(records.length).toBeGreaterThan(0);
    const silent = records.filter(
      (record) =>
        !/Brukt til:/.test(record) ||
        !/(?:Åpnet av oss \d|Ikke åpnet av oss) · Adressen: (?:\w|nettstedet)/.test(record.replace(/\s+/g, ' ')),
    );
    expect(silent).toEqual([]);
  });
});
