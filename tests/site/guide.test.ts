import { globSync, readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { describe, expect, it } from 'vitest';

const guide = readFileSync('content/pages/contribute/page.nb.mdx', 'utf8');
const tags = globSync('src/components/prose/*.astro')
  .map((path) => basename(path, '.astro'))
  .sort();
/** Every example of the guide: the code, and what stands below it. */
const examples = [...guide.matchAll(/^```mdx\n([\s\S]*?)\n```\n/gm)].map((match) => ({
  code: match[1] ?? '',
  after: guide.slice(match.index + match[0].length),
}));

describe('the author guide', () => {
  it.each(examples.map(({ code, after }) => [code.split('\n')[0], code, after]))(
    'shows what %s gives, right below the code',
    (_first, code, after) => {
      expect(after.startsWith(`\n${code}\n`)).toBe(true);
    },
  );

  it.each(tags)('has an example of %s', (tag) => {
    expect(examples.some(({ code }) => code.includes(`<${tag} `) || code.includes(`<${tag}>`))).toBe(true);
  });

  it.each(tags)('hands %s to every text', (tag) => {
    expect(readFileSync('src/components/prose/index.ts', 'utf8')).toMatch(new RegExp(`^  ${tag},$`, 'm'));
  });
});
