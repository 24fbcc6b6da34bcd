import { beforeAll, describe, expect, it } from 'vitest';
import type { Rule } from '~/checks/content/rule';
import { findFaults } from './content-faults';
import type { FoundFault } from './content-faults';

/** A running text and where a rule finds something in it: `8:7`, counted in a file whose running text begins on line 8; then pieces of what it says of each in Norwegian. */
export type BodyCase = readonly [body: string, places: string, ...said: string[]];

const matters = {
  nb: '---\ntitle: Laksen\nsummary: Om laks.\npublished: 2024-02-29\ntopics: [fiske]\n---\n\n',
  en: '---\ntitle: Salmon\nsummary: On salmon.\ntranslates: nb\ntranslated: 2024-03-01\n---\n\n',
};

/** Checks one rule over many running texts, each an article of its own in sound content, read together since each reading takes time. */
export function checkBodies(
  rule: Rule,
  { faulty, sound, locale = 'nb' }: { faulty: readonly BodyCase[]; sound: readonly string[]; locale?: 'nb' | 'en' },
): void {
  const bodies = [...faulty.map(([body]) => body), ...sound];
  const fileOf = (body: string) => `articles/case-${bodies.indexOf(body)}/article.${locale}.mdx`;
  let found: readonly FoundFault[] = [];

  describe(`${rule.id}, in ${locale}`, () => {
    beforeAll(async () => {
      found = await findFaults(rule, Object.fromEntries(bodies.map((body) => [fileOf(body), matters[locale] + body])));
    });

    it.each(faulty)('%j is told at %s', (body, places, ...said) => {
      const file = fileOf(body);
      const own = found.filter(({ place }) => place.startsWith(`${file}:`));
      expect(own.map(({ place }) => place.slice(file.length + 1)).join(' ')).toBe(places);
      for (const [index, words] of said.entries()) expect(own[index]?.nb).toContain(words);
      for (const { nb, en } of own) expect([en.length > 10, en === nb]).toEqual([true, false]);
    });

    it.each(sound)('%j passes', (body) => {
      expect(found.filter(({ place }) => place.startsWith(`${fileOf(body)}:`))).toEqual([]);
    });
  });
}
