import { globSync } from 'node:fs';
import { expect, it } from 'vitest';
import { kinds } from './kinds';

/** Written beside a film, and read by the command that makes the film. */
const ownSchema = ['content/films/bolig-forst/script.yaml'];

it.each(['content', 'tests/fixtures/elven'])('everything written in fields below %s is of exactly one kind', (root) => {
  const files = globSync(`${root}/**/*.{mdx,yaml}`).map((path) => path.replaceAll('\\', '/'));
  const known = Object.values(kinds).flatMap(({ path }) => globSync(`${root}/${path}`));
  expect(known.map((path) => path.replaceAll('\\', '/')).sort()).toEqual(
    files.filter((path) => !ownSchema.includes(path)).sort(),
  );
});
