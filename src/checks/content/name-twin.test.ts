import { describe, expect, it } from 'vitest';
import { findFaults } from '../../../tests/content-faults';
import { nameTwin } from './name-twin';

const text = '---\ntitle: A\n---\n';
const nfd = 'blå.jpg'.normalize('NFD');

describe('two names that are one on another machine', () => {
  it.each([
    ['capitals', ['films/elven/Poster.jpg'], 'films/elven/Poster.jpg', '«Poster.jpg» og «poster.jpg»'],
    ['a folder', ['articles/Laksen/article.nb.mdx'], 'articles/Laksen', '«Laksen» og «laksen»'],
    ['å in two ways', ['films/elven/blå.jpg', `films/elven/${nfd}`], 'films/elven/blå.jpg', 'Slett «blå.jpg»'],
    ['å and a', ['articles/a/article.nb.mdx', 'articles/å/article.nb.mdx'], 'articles/å', 'ligger ved siden av'],
  ])('are told, both of them: %s', async (_name, paths, place, told) => {
    const [fault, ...others] = await findFaults(nameTwin, Object.fromEntries(paths.map((path) => [path, text])));
    expect(others).toEqual([]);
    expect(fault).toMatchObject({ place: `${place}:1:1` });
    expect(fault?.nb).toContain(told);
  });

  it('are not the same name in two folders, or with another ending', async () => {
    const changes = { 'films/fossen/Poster.jpg': text, 'films/elven/poster.png': text };
    expect(await findFaults(nameTwin, changes)).toEqual([]);
  });
});
