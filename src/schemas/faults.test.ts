import { describe, expect, it } from 'vitest';
import { mutate, readDocuments } from './example-documents';
import { faults, inEnglish } from './faults';
import { kinds } from './kinds';
import { listFields } from './list-fields';

const isMissing = (data: unknown, path: readonly PropertyKey[]) =>
  path.reduce<unknown>((at, key) => (at as Record<PropertyKey, unknown> | undefined)?.[key], data) === undefined;

const right = ['content', 'tests/fixtures/elven'].flatMap(readDocuments);
const wrong = right.flatMap((document, index) => mutate(document, index + 1, 12));

describe('what an author is told', () => {
  it.each(Object.entries(faults))('%s is said in both languages', (_key, { nb, en }) => {
    expect(nb).not.toBe('');
    expect(en).not.toBe('');
    expect(inEnglish(nb)).toBe(en);
  });

  it('is never the same for two faults', () => {
    const texts = Object.values(faults).map(({ nb }) => nb);
    expect(new Set(texts).size).toBe(texts.length);
  });

  it('every text and record of ours is let through', () => {
    const refused = right.filter(({ kind, data }) => !kinds[kind].schema.safeParse(data).success);
    expect(refused.map(({ name }) => name)).toEqual([]);
    expect(right.length).toBeGreaterThan(150);
  });

  it('a wrong document is answered from the table, except for a missing value and an unknown field', () => {
    const answers = wrong.flatMap(({ kind, name, data }) =>
      (kinds[kind].schema.safeParse(data).error?.issues ?? [])
        .filter(({ code, path }) => code !== 'unrecognized_keys' && !isMissing(data, path))
        .map(({ message }) => ({ message, name })),
    );
    expect(answers.filter(({ message }) => inEnglish(message) === undefined)).toEqual([]);
    expect(answers.length).toBeGreaterThan(500);
  });

  it('a list of words to choose among is told whole', () => {
    const choices = Object.values(kinds).flatMap(({ schema }) =>
      listFields(schema).filter(({ values }) => values.length > 0),
    );
    const told = Object.values(faults).map(({ nb }) => nb);
    const untold = choices.filter(({ values }) => !told.some((nb) => values.every((value) => nb.includes(value))));
    expect(untold.map(({ path }) => path)).toEqual([]);
  });
});
