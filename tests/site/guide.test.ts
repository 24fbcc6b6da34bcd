import { globSync, readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { describe, expect, it } from 'vitest';

const tags = globSync('src/components/prose/*.astro')
  .map((path) => basename(path, '.astro'))
  .sort();

/** Every example of a language's guide: the code, and what stands below it. */
function readExamples(locale: string) {
  const guide = readFileSync(`content/pages/contribute/page.${locale}.mdx`, 'utf8');
  return [...guide.matchAll(/^```mdx\n([\s\S]*?)\n```\n/gm)].map((match) => ({
    code: match[1] ?? '',
    after: guide.slice(match.index + match[0].length),
  }));
}

/** What an example is made of, whatever its language: its tags, and the entries and pictures they name. */
const skeletonOf = (code: string) =>
  [...code.matchAll(/<(?:\/?\w+)|(?:id|kilde|film|fra|til|bilde)="[^"]*"/g)].map(([part]) => part);

describe.each(['nb', 'en'])('the author guide (%s)', (locale) => {
  const examples = readExamples(locale);

  it.each(examples.map(({ code, after }) => [code.split('\n')[0], code, after]))(
    'shows what %s gives, right below the code',
    (_first, code, after) => {
      expect(after.startsWith(`\n${code}\n`)).toBe(true);
    },
  );

  it.each(tags)('has an example of %s', (tag) => {
    expect(examples.some(({ code }) => code.includes(`<${tag} `) || code.includes(`<${tag}>`))).toBe(true);
  });
});

describe('the author guides together', () => {
  it('have the same examples with the same sources, in the same order', () => {
    const [original, translation] = ['nb', 'en'].map((locale) =>
      readExamples(locale).map(({ code }) => skeletonOf(code)),
    );
    expect(translation).toEqual(original);
  });

  it.each(tags)('tell of %s, which every text is handed', (tag) => {
    expect(readFileSync('src/components/prose/index.ts', 'utf8')).toMatch(new RegExp(`^  ${tag},$`, 'm'));
  });
});
