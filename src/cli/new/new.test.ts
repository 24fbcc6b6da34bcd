import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { slugify } from '../../lib/slug';
import { kinds } from '../../schemas/kinds';
import { listFields } from '../../schemas/list-fields';
import { newKinds } from '~/schemas/template';
import { makeNew } from './make-new';
import { Refusal } from './refusal';

mkdirSync('.cache', { recursive: true });
const root = mkdtempSync(resolve('.cache', 'new-'));
afterAll(() => rmSync(root, { recursive: true, force: true }));

/** A copy of the small site, and what the command does to it. */
function copySite(name: string) {
  const folder = join(root, name);
  cpSync('tests/fixtures/elven', folder, { recursive: true });
  const path = (file: string) => join(folder, file);
  return {
    path,
    read: (file: string) => readFileSync(path(file), 'utf8'),
    write: (file: string, text: string) => writeFileSync(path(file), text),
    folder,
    make: (...args: string[]) => {
      try {
        return { status: 0, stdout: makeNew(args, folder), stderr: '' };
      } catch (error) {
        if (!(error instanceof Refusal)) throw error;
        return { status: 1, stdout: '', stderr: error.message };
      }
    },
  };
}

const textFiles = {
  film: 'films/ny-tekst/film.nb.mdx',
  article: 'articles/ny-tekst/article.nb.mdx',
  chapter: 'handbook/fiske/ny-tekst/chapter.nb.mdx',
} as const;

const titles = [
  'Ny tekst',
  'Er "dette": en test? \'Ja\' # nei',
  'Å fiske ørret på «kroken» 🎣',
  'To\nlinjer: og - mer',
  '2026',
  'Null',
];
const readMatter = (text: string) => parse(/^---\n([\s\S]*?)\n---\n/.exec(text)?.[1] ?? '') as Record<string, unknown>;

describe('something new', () => {
  it.each(['film', 'article', 'chapter'] as const)('%s: is a whole draft the schema lets through', (kind) => {
    const site = copySite(kind);
    const { status, stdout } = site.make(
      kind,
      'Ny tekst',
      '--date',
      '2026-11-21',
      ...(kind === 'chapter' ? ['--part', 'fiske'] : []),
    );
    const text = site.read(textFiles[kind]);
    const matter = readMatter(text);
    expect({ status, issues: kinds[kind].schema.safeParse(matter).error?.issues }).toEqual({
      status: 0,
      issues: undefined,
    });
    expect(matter).toMatchObject({ title: 'Ny tekst', draft: true, published: '2026-11-21', topics: ['fiske'] });
    expect(kind === 'chapter' ? matter['order'] : 20).toBe(20);
    expect(stdout).toContain(textFiles[kind]);
    expect(stdout).toContain('Ta bort linjen draft: true');
  });

  it.each(['term', 'source', 'person', 'screening'] as const)(
    '%s: stands last in its file, and nothing else is touched',
    (kind) => {
      const site = copySite(kind);
      const file = kinds[kind].path;
      const before = site.read(file);
      expect(site.make(kind, 'Ny oppføring', '--date', '2026-11-21')).toMatchObject({ status: 0, stderr: '' });
      const after = site.read(file);
      const record = (parse(after) as Record<string, unknown>)['ny-oppforing'];
      expect(after.startsWith(before)).toBe(true);
      expect(kinds[kind].schema.safeParse(record).error?.issues).toBeUndefined();
      if (kind === 'source') expect(record).toMatchObject({ number: 3 });
    },
  );

  it.each(titles)('may be called %j', (title) => {
    const site = copySite(`title-${titles.indexOf(title)}`);
    const oneLine = title.replace(/\s+/g, ' ');
    for (const kind of newKinds) expect(site.make(kind, title, '--part', 'fiske'), kind).toMatchObject({ status: 0 });
    const matter = readMatter(site.read(`articles/${slugify(title)}/article.nb.mdx`));
    expect(matter['title']).toBe(oneLine);
    expect(parse(site.read('people.yaml'))).toMatchObject({ [slugify(title)]: { name: oneLine } });
  });

  it.each(newKinds)('%s: explains every field with the sentence of its schema', (kind) => {
    const site = copySite(`fields-${kind}`);
    site.make(kind, 'Ny tekst', '--part', 'fiske');
    const text = site.read(kind in textFiles ? textFiles[kind as keyof typeof textFiles] : kinds[kind].path);
    const own = listFields(kinds[kind].schema).filter(
      ({ when, path }) => !/[.[]/.test(path) && !when[0]?.values.includes('nb'),
    );
    expect(
      own.filter(({ name, sentence }) => !text.includes(`# ${sentence.nb}`) || !text.includes(`${name}:`)),
    ).toEqual([]);
  });

  it('goes after the last line of a file, whatever its line breaks', () => {
    const site = copySite('line-breaks');
    const bytes = '# Våre ord\r\nlaks: # fisk\r\n  term: { nb: laks, nn: laks, en: salmon }';
    site.write('glossary.yaml', bytes);
    expect(site.make('term', 'Ørret')).toMatchObject({ status: 0 });
    const after = site.read('glossary.yaml');
    expect(after.startsWith(`${bytes}\r\n\r\norret:\r\n`)).toBe(true);
    expect(after.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
  });

  it('begins a file that is not there', () => {
    const site = copySite('no-file');
    rmSync(site.path('glossary.yaml'));
    expect(site.make('term', 'Ørret')).toMatchObject({ status: 0 });
    expect(Object.keys(parse(site.read('glossary.yaml')) as object)).toEqual(['orret']);
  });
});

describe('nothing is made, and a sentence says why', () => {
  it.each([
    ['without a kind', [], /Skriv hva du vil lage/],
    ['of an unknown kind', ['constructor', 'Tittel'], /«constructor» er ikke noe som kan lages/],
    ['without a title', ['article'], /Skriv hva det skal hete/],
    ['with a title without letters', ['article', '?! 🎣'], /har verken bokstaver/],
    ['with a title that is too long', ['article', 'Laks '.repeat(20)], /Tittelen er lengre enn 90 tegn/],
    ['with a date that does not exist', ['article', 'Ny', '--date', '2026-02-30'], /ikke en dato/],
    ['with an option nobody knows', ['article', 'Ny', '--dato', '2026-02-20'], /Dette valget finnes ikke/],
    ['in no part', ['chapter', 'Ny'], /Delene er: fiske\./],
    [
      'in a part that is not there',
      ['chapter', 'Ny', '--part', '../articles'],
      /ingen del som heter .*Delene er: fiske\./,
    ],
    ['over an article', ['article', 'Laksen'], /articles\/laksen finnes fra før/],
    ['over a chapter', ['chapter', 'Sluk', '--part', 'fiske'], /handbook\/fiske\/sluk finnes fra før/],
    ['over a term', ['term', 'Laks!'], /glossary\.yaml har alt en oppføring som heter laks/],
  ])('%s', (_name, args, sentence) => {
    const site = copySite('refused');
    const before = site.read('glossary.yaml');
    const { status, stderr } = site.make(...args);
    expect(status).toBe(1);
    expect(stderr).toMatch(sentence);
    expect(existsSync(site.path('articles/ny'))).toBe(false);
    expect(site.read('glossary.yaml')).toBe(before);
  });

  it('over a folder or an id that differs only in capitals', () => {
    const site = copySite('capitals');
    mkdirSync(site.path('articles/Orret'));
    site.write('people.yaml', 'Ola-Bekk: { name: Ola Bekk }\n');
    expect(site.make('article', 'Ørret')).toMatchObject({
      status: 1,
      stderr: expect.stringContaining('articles/Orret'),
    });
    expect(site.make('person', 'Ola Bekk')).toMatchObject({ status: 1, stderr: expect.stringContaining('Ola-Bekk') });
  });

  it.each([
    ['on one line', '{ laks: { term: { nb: laks } } }\n'],
    ['as a list', '- id: laks\n'],
    ['with a fault', 'laks: [\n'],
    ['that would change', 'laks:\n  term: |+\n    laks\n\n'],
  ])('at the end of a file written %s', (name, written) => {
    const site = copySite(`file ${name}`);
    site.write('glossary.yaml', written);
    const { status, stderr } = site.make('term', 'Ørret');
    expect(status).toBe(1);
    expect(stderr).toMatch(/glossary\.yaml/);
    expect(site.read('glossary.yaml')).toBe(written);
  });
});

it('the command ends with 0 and says what to do next, or with 1 and says why not', () => {
  const { folder, read } = copySite('command');
  const env = { ...process.env, CONTENT_DIR: folder };
  const run = () => spawnSync(process.execPath, ['src/cli/new.ts', 'article', 'Ørret'], { env, encoding: 'utf8' });
  expect(run()).toMatchObject({ status: 0, stdout: expect.stringContaining('Gjør nå dette:'), stderr: '' });
  const written = read('articles/orret/article.nb.mdx');
  expect(run()).toMatchObject({ status: 1, stdout: '', stderr: expect.stringContaining('finnes fra før') });
  expect(read('articles/orret/article.nb.mdx')).toBe(written);
}, 60_000);
