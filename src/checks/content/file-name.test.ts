import { describe, expect, it } from 'vitest';
import { findFaults } from '../../../tests/content-faults';
import { fileName } from './file-name';

const text = '---\ntitle: A\n---\n';

describe('a name that makes a bad address', () => {
  it.each([
    ['å in a folder', 'articles/På elva/article.nb.mdx', 'articles/På elva:1:1', 'Gi den navnet: pa-elva'],
    ['å of two characters', 'articles/blå/article.nb.mdx'.normalize('NFD'), 'articles/blå:1:1'.normalize('NFD'), ': bla'],
    ['a dot in a folder', 'articles/elv.2/article.nb.mdx', 'articles/elv.2:1:1', 'Mappen heter «elv.2»'],
    ['capitals in a picture', 'articles/laksen/Bilde Æ_2.JPG', 'articles/laksen/Bilde Æ_2.JPG:1:1', ': bilde-ae-2.jpg'],
    ['capitals in a text', 'articles/elva/Article.nb.mdx', 'articles/elva/Article.nb.mdx:1:1', ': article.nb.mdx'],
    ['other letters', 'articles/日本/article.nb.mdx', 'articles/日本:1:1', 'Gi den et navn med slike tegn.'],
  ])('is told with the right one: %s', async (_name, path, place, told) => {
    const [fault, ...others] = await findFaults(fileName, { [path]: text });
    expect(others).toEqual([]);
    expect(fault).toMatchObject({ place });
    expect(fault?.nb).toContain(told);
  });

  it.each([
    ['a README', 'articles/README.md'],
    ['numbers and hyphens', 'articles/elv-2020/article.nb.mdx'],
    ['a file nothing reads, which has its own rule', 'articles/laksen/Notat Å.docx'],
    ['a twin, which has its own rule', 'articles/laksen/Elven.jpg'],
  ])('is not %s', async (_name, path) => {
    expect(await findFaults(fileName, { [path]: text })).toEqual([]);
  });
});
