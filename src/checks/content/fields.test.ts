import { describe, expect, it } from 'vitest';
import { findFaults } from '../../../tests/content-faults';
import { frontMatter } from './front-matter';
import { missingField } from './missing-field';
import { unknownKey } from './unknown-key';
import { value } from './value';

const file = 'articles/laksen/article.nb.mdx';
const change = (from: string | RegExp, to: string) => ({ [file]: (text: string) => text.replace(from, to) });
const places = (faults: readonly { place: string }[]) => faults.map(({ place }) => place);

describe('a text without its fields on top', () => {
  it.each([
    ['an empty file', ''],
    ['only text', 'Tekst.\n'],
    ['fields without an end', '---\ntitle: A\n'],
    ['nothing between the lines', '---\n---\n\nTekst.\n'],
    ['a line before the first', '\n---\ntitle: A\n---\n'],
  ])('%s', async (_name, text) => {
    expect(places(await findFaults(frontMatter, { [file]: text }))).toEqual([`${file}:1:1`]);
    expect(await findFaults(missingField, { [file]: text })).toEqual([]);
  });

  it('is not one from Windows, or with a rule further down', async () => {
    const text = '---\ntitle: A\n---\n\nTekst.\n\n---\n\nMer.\n';
    expect(await findFaults(frontMatter, { [file]: `\uFEFF${text.replaceAll('\n', '\r\n')}` })).toEqual([]);
  });
});

describe('a field that is missing', () => {
  it.each([
    ['summary', /^summary: .*\n/m, [`${file}:2:1`], 'summary: feltet mangler. Skriv: summary: …'],
    ['topics', /^topics: .*\n/m, [`${file}:2:1`], 'topics: feltet mangler.'],
    ['its value', /^summary: .*$/m, [`${file}:3:1`], 'summary: feltet mangler.'],
  ])('is told: %s', async (field, pattern, expected, told) => {
    const faults = await findFaults(missingField, change(pattern, field === 'its value' ? 'summary:' : ''));
    expect(places(faults)).toEqual(expected);
    expect(faults[0]?.nb).toContain(told);
  });

  it('is told inside a record, at the record', async () => {
    const faults = await findFaults(missingField, { 'places.yaml': (text) => `${text}osen:\n  name: Osen\nmo:\n` });
    expect(faults.map(({ place, nb }) => `${place} ${nb.split(':')[0]}`)).toEqual([
      expect.stringMatching(/^places\.yaml:\d+:1 text$/),
      expect.stringMatching(/^places\.yaml:\d+:1 mo$/),
    ]);
  });

  it('is told of a person whose consent nobody has noted', async () => {
    const faults = await findFaults(missingField, { 'people.yaml': (text) => text.replace(/^ {2}consent: .*\n/m, '') });
    expect(faults).toEqual([
      expect.objectContaining({ place: 'people.yaml:1:1', nb: expect.stringContaining('consent: feltet mangler.') }),
    ]);
  });

  it('is not one that may be left out, or is there under a wrong name, or cannot be read for another fault', async () => {
    expect(await findFaults(missingField, change(/^changed: .*\n/m, ''))).toEqual([]);
    expect(await findFaults(missingField, change('title:', 'tittel:'))).toEqual([]);
    expect(await findFaults(missingField, change(/^summary: .*$/m, 'topics: [a'))).toEqual([]);
  });
});

describe('a key no schema knows', () => {
  it.each([
    ['summmary', 'summary:', `${file}:3:1`, 'Mente du «summary»?'],
    ['ingress', 'summary:', `${file}:3:1`, 'Mente du «summary»?'],
    ['forfatter', 'changed:', `${file}:5:1`, 'skriv ett av disse: title, summary, draft'],
    ['text', 'changed:', `${file}:5:1`, 'fylles ut av seg selv'],
  ])('%s', async (key, instead, place, told) => {
    const faults = await findFaults(unknownKey, change(instead, `${key}:`));
    expect(places(faults)).toEqual([place]);
    expect(faults[0]?.nb).toContain(told);
  });

  it('is found deep in a record and told with its neighbours’ names', async () => {
    const faults = await findFaults(unknownKey, { 'people.yaml': (text) => text.replace('state:', 'tilstand:') });
    expect(faults.map(({ nb }) => nb)).toEqual([expect.stringContaining('state, date')]);
  });

  it('is not a key that belongs to another kind of text of the same name', async () => {
    expect(await findFaults(unknownKey, {})).toEqual([]);
  });
});

describe('a value its field cannot hold', () => {
  it.each([
    ['topics: fiske', /^topics: .*$/m, 'Skriv: topics: [fiske]'],
    ['topics: []', /^topics: .*$/m, 'Skriv minst ett tema'],
    ['topics: [Fiske og Fangst]', /^topics: .*$/m, 'Skriv: fiske-og-fangst'],
    ['draft: ja', /^changed: .*$/m, 'Skriv true eller false'],
    [`title: ${'A'.repeat(91)}`, /^title: .*$/m, 'lengre enn 90 tegn'],
    ["title: '  '", /^title: .*$/m, 'kan ikke være tom'],
  ])('%s', async (line, pattern, told) => {
    const faults = await findFaults(value, change(pattern, line));
    expect(faults.map(({ nb }) => nb)).toEqual([expect.stringContaining(told)]);
    expect(faults[0]?.place).toMatch(/:\d+:\d+$/);
  });

  it.each([
    ['places.yaml', '[64.46, 11.50]', '[11.50, 64.46]', 'Skriv bredde og lengde i Norge med punktum'],
    ['films/elven/film.nb.mdx', 'provider: file', 'provider: fil', 'Skriv provider: file, youtube, vimeo, peertube eller external.'],
    ['films/youtube-film/film.nb.mdx', 'end: 0:07', 'end: 0:03', 'Klippet slutter før det begynner. Bytt om start og end.'],
  ])('is told in %s: %s', async (path, right, wrong, told) => {
    const faults = await findFaults(value, { [path]: (text) => text.replace(right, wrong) });
    expect(faults.map(({ nb }) => nb)).toEqual([expect.stringContaining(told)]);
  });

  it('points at the value and offers the nearest of a few words', async () => {
    const faults = await findFaults(value, { 'films/elven/film.nb.mdx': (text) => text.replace(/^kind: .*$/m, 'kind: documentry') });
    expect(faults).toEqual([expect.objectContaining({ nb: expect.stringContaining('Mente du «documentary»?') })]);
    expect(faults[0]?.place).toMatch(/^films\/elven\/film\.nb\.mdx:\d+:7$/);
  });

  it('is told of a translation from a language nobody knows, beside what else is wrong with it', async () => {
    const faults = await findFaults(value, { 'films/elven/film.en.mdx': (text) => text.replace('translates: nb', 'translates: no\ndraft: ja') });
    expect(faults.map(({ nb }) => nb.split(':')[0])).toEqual(['translates', 'draft']);
  });

  it('is not a number in quotes where a text is wanted', async () => {
    expect(await findFaults(value, change(/^title: .*$/m, "title: '1984'"))).toEqual([]);
  });
});
