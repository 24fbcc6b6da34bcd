import { Ajv } from 'ajv';
import { describe, expect, it } from 'vitest';
import { mutate, readDocuments } from './example-documents';
import { buildJsonSchema, buildOne } from './json-schema';
import { kinds } from './kinds';
import type { KindId } from './kinds';

const ids = Object.keys(kinds) as KindId[];
const ajv = new Ajv({ strict: false, validateFormats: false });
const validators = new Map(ids.map((kind) => [kind, ajv.compile(buildOne(kind))]));

const right = ['content', 'tests/fixtures/elven'].flatMap(readDocuments);
const wrong = right.flatMap((document, index) => mutate(document, 1000 + index, 12));

/** What zod says of a document, and what the JSON Schema says. */
const ask = ({ kind, data }: (typeof right)[number]) => ({
  issues: kinds[kind].schema.safeParse(data).error?.issues ?? [],
  isLetThrough: validators.get(kind)?.(data) === true,
});

describe('the JSON Schemas and the schemas of the build', () => {
  it('let every text and record of ours through', () => {
    const refused = right.filter((document) => !ask(document).isLetThrough);
    expect(refused.map(({ name }) => name)).toEqual([]);
  });

  it('agree on documents made wrong: what an editor marks, stops the build', () => {
    const tooStrict = wrong.filter((document) => {
      const { issues, isLetThrough } = ask(document);
      return !isLetThrough && issues.length === 0;
    });
    expect(tooStrict.map(({ name }) => name)).toEqual([]);
    expect(wrong.length).toBeGreaterThan(200);
  });

  it('agree on documents made wrong: what stops the build is marked, unless JSON Schema has no word for it', () => {
    const unmarked = wrong.flatMap((document) => {
      const { issues, isLetThrough } = ask(document);
      const sayable = issues.filter(
        (issue) => issue.code !== 'custom' && !('format' in issue && issue.format === 'url'),
      );
      return isLetThrough && sayable.length > 0 ? [`${document.name}: ${sayable[0]?.message}`] : [];
    });
    expect(unmarked).toEqual([]);
  });

  it.each(ids)('%s tells each field in bokmål, and leaves out what nobody writes', (kind) => {
    const text = JSON.stringify(buildJsonSchema(kind));
    expect(text).toContain('"description":"');
    expect(text).not.toMatch(/"(?:filledIn|target|form)":|"en":"/);
    expect(text).not.toMatch(/telles av seg selv|aldri for hånd/);
  });

  it.each([
    ['term', { laks: {} }, false],
    ['term', { Laks: { term: { nb: 'a', nn: 'a', en: 'a' }, meaning: { nb: 'a', nn: 'a', en: 'a' } } }, false],
    ['term', { laks: { term: { nb: 'a', nn: 'a', en: 'a' }, meaning: { nb: 'a', nn: 'a', en: 'a' } } }, true],
    ['parts', [{ id: 'a', title: { nb: 'a' }, text: { nb: 'a' } }], true],
    ['parts', [{ id: 'a', title: { nb: 'a' }, text: { nb: 'a' }, order: 1 }], false],
    ['parts', {}, false],
    ['chapter', { translates: 'nb', published: '2024-01-01' }, false],
  ] as const)('a file of %s that holds %j: %s', (kind, data, isLetThrough) => {
    expect(ajv.compile(buildJsonSchema(kind))(data)).toBe(isLetThrough);
  });
});
