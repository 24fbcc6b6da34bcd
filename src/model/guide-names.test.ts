import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { expect, it } from 'vitest';
import { rules } from '~/checks/content/rules';
import { kinds } from '~/schemas/kinds';
import { listFields } from '~/schemas/list-fields';

/** Every word of the names of a site's people. */
function readNames(contentDir: string): readonly string[] {
  const people = parse(readFileSync(`${contentDir}/people.yaml`, 'utf8')) as Record<string, { name: string }>;
  return Object.entries(people).flatMap(([id, { name }]) => [id, ...name.split(' ')]);
}

// No author can take a name out of the code: whoever withdrew would stop every build.
it.each(['content', 'tests/fixtures/elven'])(
  'what the guide prints of rules and fields names nobody in %s',
  (contentDir) => {
    const sentences = Object.values(kinds).flatMap(({ schema }) => listFields(schema).map(({ sentence }) => sentence));
    const printed = [
      ...rules.flatMap(({ about, example }) => [about.nb, about.en, example]),
      ...sentences.flatMap(({ nb, en }) => [nb, en]),
    ].join('\n');
    const found = readNames(contentDir).filter((name) =>
      new RegExp(`(?<![\\p{L}\\d])${name}(?![\\p{L}\\d])`, 'iu').test(printed),
    );
    expect(found).toEqual([]);
  },
);
