import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { findFaults } from '../../../tests/content-faults';
import { pictureUnused } from './picture-unused';

const article = 'articles/laksen/article.nb.mdx';
const jpeg = readFileSync('tests/fixtures/elven/films/elven/poster.jpg');

describe('a picture no text shows', () => {
  it.each([
    ['beside a text', { 'films/fossen/blå.jpg': jpeg }, 'films/fossen/blå.jpg:1:1'],
    ['in a folder below', { 'articles/laksen/stort/elven.jpg': jpeg }, 'articles/laksen/stort/elven.jpg:1:1'],
    ['that is only written as code', { [article]: '---\ntitle: A\n---\n\n`<Figur bilde="elven.jpg" />`\n' }, 'articles/laksen/elven.jpg:1:1'],
    ['that is shown by another text', { 'films/fossen/elven.jpg': jpeg }, 'films/fossen/elven.jpg:1:1'],
  ])('is warned of: %s', async (_name, changes, place) => {
    const faults = await findFaults(pictureUnused, changes);
    expect(faults.map((fault) => fault.place)).toEqual([place]);
    expect(faults[0]?.nb).toContain('Slett det, eller vis det i teksten.');
  });

  it.each([
    ['shown by a translation', { [article]: '---\ntitle: A\n---\n', 'articles/laksen/article.en.mdx': '---\r\ntitle: A\r\n---\r\n<Figur bilde="elven.jpg" />\r\n' }],
    ['shown by Markdown', { [article]: '---\ntitle: A\n---\n\n![En elv](./elven.jpg)\n' }],
    ['beside a text that cannot be read', { [article]: '---\ntitle: [\n---\n' }],
    ['beside a text with a wrong name', { [article]: null, 'articles/laksen/artikkel.md': '# A' }],
  ])('is not one %s', async (_name, changes) => {
    expect(await findFaults(pictureUnused, changes)).toEqual([]);
  });
});
