import { gunzipSync, gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { packFragment, readFragment } from './fragment';

const text = (content: string) => JSON.stringify({ content, meta: { title: 'Elven' }, filters: {} });

describe('a page of the index is packed without the seams of its compounds', () => {
  it.each([
    ['lakse|trappen', 'laksetrappen'],
    ['hus|leie|kontrakt', 'husleiekontrakt'],
    ['Øvings|lokale på Å', 'Øvingslokale på Å'],
    ['a | b, |c d| 1|2 x|3 ||', 'a | b, |c d| 1|2 x|3 ||'],
    ['elv', 'elv'],
    ['', ''],
  ])('%j is read %j', (written, read) => {
    expect(readFragment(packFragment(text(written)), 'page')).toBe(text(read));
  });
});

it('a packed page begins as the index expects', () => {
  expect(gunzipSync(packFragment('{}')).toString()).toBe('pagefind_dcd{}');
});

it('a page of another form is refused by its name', () => {
  expect(() => readFragment(gzipSync('{}'), 'fragment/nb_1.pf_fragment')).toThrow(
    'fragment/nb_1.pf_fragment does not begin with pagefind_dcd',
  );
});
