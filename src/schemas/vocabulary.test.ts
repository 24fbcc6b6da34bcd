import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { exampleOf, findTag, vocabularyTags } from './vocabulary';

const folder = 'src/components/prose';

/** The props a component takes, as its own `interface Props` says them. */
function readProps(name: string): { name: string; isRequired: boolean }[] {
  const code = readFileSync(`${folder}/${name}.astro`, 'utf8');
  const [, body = ''] = /interface Props \{\n([\s\S]*?)\n\}/.exec(code) ?? [];
  return [...body.matchAll(/^ {2}(\w+)(\??):/gm)].map(([, prop = '', optional]) => ({
    name: prop,
    isRequired: optional === '',
  }));
}

it('the vocabulary is what the site has components for, no more and no less', () => {
  const index = readFileSync(`${folder}/index.ts`, 'utf8');
  const given = [...(/vocabulary = \{([^}]*)\}/.exec(index)?.[1] ?? '').matchAll(/\w+/g)].map(([name]) => name);
  expect(given.length).toBeGreaterThan(10);
  expect(vocabularyTags.map(({ name }) => name)).toEqual(given);
});

describe('a tag has the attributes its component takes', () => {
  it.each(vocabularyTags.map(({ name }) => name))('%s', (name) => {
    const written = findTag(name)?.attributes.map((own) => ({ name: own.name, isRequired: own.isRequired }));
    expect(written).toEqual(readProps(name));
  });

  it('and they are read where there are any', () => {
    expect(readProps('Diagram')).toEqual([
      { name: 'tittel', isRequired: true },
      { name: 'enhet', isRequired: false },
      { name: 'kilde', isRequired: false },
    ]);
  });
});

describe('a tag has content between its ends when its component shows it', () => {
  it.each(vocabularyTags.map(({ name, content }) => [name, content] as const))('%s: %s', (name, content) => {
    const code = readFileSync(`${folder}/${name}.astro`, 'utf8');
    expect(content !== 'none').toBe(/<slot \/>|slots\.render/.test(code));
    const shape = /findSlotFault\('(\w+)'/.exec(code)?.[1];
    if (shape) expect(content).toBe(shape);
    expect(content === 'table').toBe(code.includes('readChartTable('));
  });
});

it.each([
  ['Kilde', '<Kilde id="…" />'],
  ['Diagram', '<Diagram tittel="…">…</Diagram>'],
  ['Oyeblikk', '<Oyeblikk film="…" fra="0:12" til="0:22">…</Oyeblikk>'],
  ['Kart', '<Kart />'],
])('%s is shown to authors as %s', (name, example) => {
  const tag = findTag(name);
  expect(tag && exampleOf(tag)).toBe(example);
});
