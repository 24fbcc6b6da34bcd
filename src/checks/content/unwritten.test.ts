import { describe, expect, it } from 'vitest';
import { findFaults } from '../../../tests/content-faults';
import { unwritten } from './unwritten';

const file = 'articles/laksen/article.nb.mdx';
const change = (to: string) => ({ [file]: (text: string) => text.replace(/^summary: .*$/m, to) });

describe('what a template asks for', () => {
  it('is told of when nobody has written it', async () => {
    const faults = await findFaults(unwritten, {
      ...change("summary: 'Skriv her: én eller to setninger.'"),
      'sources.yaml': (text) => text.replace(/url: .*/, 'url: https://example.org/'),
    });
    expect(faults.map(({ place }) => place)).toEqual([`${file}:3:10`, expect.stringMatching(/^sources\.yaml:\d+:8$/)]);
  });

  it('may wait in a draft, and is not a sentence that begins alike', async () => {
    expect(await findFaults(unwritten, change("draft: true\nsummary: 'Skriv her: noe.'"))).toEqual([]);
    expect(await findFaults(unwritten, change('summary: Skriv her om elven.'))).toEqual([]);
  });
});
