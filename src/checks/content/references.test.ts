import { describe, expect, it } from 'vitest';
import { findFaults } from '../../../tests/content-faults';
import { recordFile } from './record-file';
import { recordId } from './record-id';
import { reference } from './reference';
import { unused } from './unused';

const file = 'articles/laksen/article.nb.mdx';
const change = (from: string, to: string) => ({ [file]: (text: string) => text.replace(from, to) });

describe('an id that points at nothing', () => {
  it.each([
    ['in a list on top', 'films: [elven]', 'films: [elvne]', `${file}:7:9`, 'films: «elvne» finnes ikke i films/. Mente du «elven»?'],
    ['in a tag', '<Begrep id="laks">', '<Begrep id="lakse">', `${file}:12:35`, '<Begrep id>: «lakse» finnes ikke i glossary.yaml. Mente du «laks»?'],
    ['of a source', 'juni 2020.<Kilde id="elvelaget', 'juni 2020.<Kilde id="elvalaget', `${file}:12:80`, '<Kilde id>: «elvalaget-2020-arbok» finnes ikke i sources.yaml. Mente du «elvelaget-2020-arbok»?'],
    ['of a principle', 'id="talmodighet"', 'id="talmodigheten"', `${file}:56:15`, '<Prinsipp id>: «talmodigheten» finnes ikke i principles.yaml. Mente du «talmodighet»?'],
    ['of a film in a moment', '<Oyeblikk film="elven"', '<Oyeblikk film="elvn"', `${file}:52:17`, '<Oyeblikk film>: «elvn» finnes ikke i films/. Mente du «elven»?'],
    ['of a person', 'people: [kari-strom]', 'people: [kari]', `${file}:9:10`, 'Mente du «kari-strom»?'],
  ])('%s', async (_where, from, to, place, told) => {
    const [fault, ...others] = await findFaults(reference, change(from, to));
    expect(others).toEqual([]);
    expect(fault?.place).toBe(place);
    expect(fault?.nb).toContain(told);
  });

  it.each([
    ['chapter: fiske/slukk', 'chapter: «fiske/slukk» finnes ikke i handbook/. Mente du «fiske/sluk»?'],
    ['sources: [elvalaget-2020-arbok]', 'sources: «elvalaget-2020-arbok» finnes ikke i sources.yaml.'],
    ['principles: [talmodigheten]', 'Mente du «talmodighet»?'],
  ])('is told in a question of the self-assessment: %s', async (field, told) => {
    const faults = await findFaults(reference, {
      'self-assessment.yaml': `domains:\n  - items:\n      - id: x\n        ${field}\n`,
    });
    expect(faults.map(({ nb }) => nb)).toEqual([expect.stringContaining(told)]);
  });

  it('is told in every text and record that points, when what they point at is gone', async () => {
    const faults = await findFaults(reference, {
      'glossary.yaml': (text) => text.replace('laks:', 'laksefisk:'),
      'screenings.yaml': (text) => text.replace(/film: \w+/, 'film: elva'),
    });
    expect(new Set(faults.map(({ place }) => place.split(':')[0]))).toContain('screenings.yaml');
    expect(faults.filter(({ nb }) => nb.includes('«laks» finnes ikke')).length).toBe(1);
  });

  it('is the source of a published cost example', async () => {
    const faults = await findFaults(reference, {
      'cost-example.yaml': 'source: elvelaget-2020-arbokk\nothers: [{ text: { nb: A }, source: elvelaget-2020-arbok }]\n',
    });
    expect(faults.map(({ place, nb }) => `${place} ${nb}`)).toEqual([
      expect.stringMatching(/^cost-example\.yaml:1:9 source: «elvelaget-2020-arbokk» finnes ikke i sources\.yaml\./),
    ]);
  });

  it('is a part no file names, told for each of its chapters', async () => {
    const faults = await findFaults(reference, { 'handbook.yaml': (text) => text.replace('id: fiske', 'id: fisket') });
    expect(faults.map(({ place }) => place)).toEqual(['handbook/fiske/sluk/chapter.nb.mdx:1:1']);
  });

  it('is a draft, unless a draft points at it', async () => {
    const draft = { 'films/elven/film.nb.mdx': (text: string) => text.replace('title:', 'draft: true\ntitle:') };
    const faults = await findFaults(reference, draft);
    expect(faults.find(({ place }) => place === `${file}:7:9`)?.nb).toContain('er en kladd');
    const own = await findFaults(reference, { ...draft, ...change('title:', 'draft: true\ntitle:') });
    expect(own.filter(({ place }) => place.startsWith(file))).toEqual([]);
  });

  it('is a law, also when nobody has written any', async () => {
    const tag = { [file]: (text: string) => `${text}\n<Lover id="elvelova" />\n` };
    const laws = 'elveloven:\n  name: { nb: elveloven, nn: elvelova, en: River Act }\n  rules: []\n';
    const told = async (more: object) => (await findFaults(reference, { ...tag, ...more })).map(({ nb }) => nb);
    expect(await told({ 'laws.yaml': laws })).toEqual([expect.stringContaining('Mente du «elveloven»?')]);
    expect(await told({})).toEqual([expect.stringContaining('<Lover id>: «elvelova» finnes ikke i laws.yaml.')]);
  });

  it('is not told when the file it should stand in cannot be read, or when it is shown as code', async () => {
    const faults = await findFaults(reference, {
      'people.yaml': (text) => `${text}kari: [\n`,
      [file]: (text) => `${text}\n\`<Kilde id="finnes-ikke" />\`\n\n\`\`\`\n<Film id="finnes-ikke" />\n\`\`\`\n`,
    });
    expect(faults).toEqual([]);
  });
});

describe('a record nothing points at', () => {
  it('is told where it stands', async () => {
    const faults = await findFaults(unused, {
      'topics.yaml': (text) => `${text}\ntomt:\n  title: { nb: Tomt }\n  text: { nb: Ingenting. }\n`,
    });
    expect(faults.map(({ nb }) => nb)).toEqual([expect.stringContaining('Ingen viser til tema «tomt».')]);
  });

  it('is not a place, which stands on the map all the same', async () => {
    expect(await findFaults(unused, { 'places.yaml': (text) => `${text}\nosen:\n  name: Osen\n` })).toEqual([]);
  });
});

describe('an id that cannot be part of an address', () => {
  it.each([
    ['Kåre Ås:', 'Skriv: kare-as:'],
    ["'Øya/æ':", 'Skriv: oya-ae:'],
    ['«»:', 'Skriv for eksempel'],
  ])('%s', async (key, told) => {
    const faults = await findFaults(recordId, { 'topics.yaml': (text) => `${key} {}\n${text}` });
    expect(faults).toEqual([expect.objectContaining({ place: 'topics.yaml:1:1', nb: expect.stringContaining(told) })]);
  });

  it('is not one of digits', async () => {
    expect(await findFaults(recordId, { 'topics.yaml': (text) => `2019:\n  title: { nb: A }\n${text}` })).toEqual([]);
  });
});

describe('a file of records that holds something else', () => {
  it.each([
    ['a list where ids belong', 'topics.yaml', '- fiske\n'],
    ['a map where a list belongs', 'principles.yaml', 'fem:\n  title: A\n'],
    ['a word', 'topics.yaml', 'fiske\n'],
    ['a list for the site', 'site.yaml', '- name: Elven\n'],
  ])('%s', async (_name, path, text) => {
    expect((await findFaults(recordFile, { [path]: text })).map(({ place }) => place)).toEqual([`${path}:1:1`]);
  });

  it.each([[''], ['{}'], ['[]'], ['# Ingen ennå\n']])('is not one that holds nothing: %j', async (text) => {
    expect(await findFaults(recordFile, { 'topics.yaml': text, 'principles.yaml': text })).toEqual([]);
  });
});
