import { describe, expect, it } from 'vitest';
import { findFaults } from '../../../tests/content-faults';
import { yaml } from './yaml';

const file = 'articles/laksen/article.nb.mdx';
const top = (matter: string) => ({ [file]: `---\n${matter}\n---\n\nTekst.\n` });

describe('fields that cannot be read', () => {
  it.each([
    ['a colon in a value', 'title: Elven: en film', ['2:8'], "Skriv: title: 'Elven: en film'"],
    ['a colon last in a value', 'a: 1\ntitle: Elven, som er:', ['3:8'], "Skriv: title: 'Elven, som er:'"],
    ['an apostrophe beside the colon', "title: Kari's elv: nå", ['2:8'], "Skriv: title: 'Kari''s elv: nå'"],
    ['a tab', 'rights:\n\tembedding: no', ['3:1'], 'tabulator'],
    ['a sign that means something', 'title: @elven', ['2:8'], "Skriv: title: '@elven'"],
    ['a field twice', 'title: A\nsummary: B\ntitle: C', ['4:1'], 'for andre gang'],
    ['a bracket that is not closed', 'topics: [fiske\ntitle: A', ['3:1'], 'ikke lukket'],
    ['a quotation mark that is not closed', 'title: "Elven', ['2:8'], 'ikke lukket'],
    ['a crooked margin', 'title: A\n summary: B', ['3:1'], ''],
    ['a word without a colon', 'title: A\nsummary B\ntopics: [x]', ['3:1'], 'kolon'],
    ['an unknown tag', 'title: !elven ja', ['2:8'], 'utropstegn'],
    ['brackets without end', `title: ${'['.repeat(100_000)}`, ['2:48'], 'flere trinn'],
    ['two slips', 'title: A: b\ndraft: false\nsummary: C: d', ['2:8', '4:10'], "Skriv: title: 'A: b'"],
  ])('%s', async (_name, matter, places, told) => {
    const faults = await findFaults(yaml, top(matter));
    expect(faults.map(({ place }) => place)).toEqual(places.map((place) => `${file}:${place}`));
    expect(faults[0]?.nb).toContain(told);
  });

  it('lines count from the top of the file, also in records from Windows', async () => {
    const faults = await findFaults(yaml, { 'topics.yaml': '\uFEFF# Temaer\r\nfiske:\r\n  title: { nb: A: b }\r\n' });
    expect(faults.map(({ place }) => place)).toEqual(['topics.yaml:3:16']);
  });

  it('aliases that multiply stop in time', async () => {
    const rows = ['a0: &a0 [x, x, x, x]', ...Array.from({ length: 30 }, (_, n) => `a${n + 1}: &a${n + 1} [*a${n}, *a${n}, *a${n}, *a${n}]`)];
    const faults = await findFaults(yaml, { 'topics.yaml': rows.join('\n') });
    expect(faults.map(({ nb }) => nb)).toEqual([expect.stringContaining('gjentar seg selv')]);
  });

  it('an alias that holds itself is told, and nobody walks through it', async () => {
    const faults = await findFaults(yaml, { 'topics.yaml': 'fiske: &a [*a]\n' });
    expect(faults.map(({ nb }) => nb)).toEqual([expect.stringContaining('gjentar seg selv')]);
  });

  it.each([
    ['a colon without a space', 'title: Kl. 18:30'],
    ['a colon in quotes', "title: 'Elven: en film'"],
    ['a folded text', 'summary: >-\n  Elven: en film\n  om vann'],
    ['a comment', '# title: A: b\ntitle: A'],
  ])('are not those with %s', async (_name, matter) => {
    expect(await findFaults(yaml, top(matter))).toEqual([]);
  });
});
