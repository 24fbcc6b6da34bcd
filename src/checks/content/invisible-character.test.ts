import { describe, expect, it } from 'vitest';
import { findFaults } from '../../../tests/content-faults';
import { invisibleCharacter } from './invisible-character';

const article = 'articles/laksen/article.nb.mdx';

describe('a character nobody sees', () => {
  it.each([
    [
      'a zero-width space in an id',
      { 'topics.yaml': (text: string) => text.replace('fiske:', 'fis\u200Bke:') },
      'topics.yaml:1:4',
      'et mellomrom uten bredde (U+200B).',
    ],
    [
      'a soft hyphen in a title',
      { [article]: '---\r\ntitle: Elve\u00ADbredden\r\n---\r\n' },
      `${article}:2:12`,
      'en myk bindestrek (U+00AD)',
    ],
    [
      'a second byte order mark',
      { [article]: '\uFEFF---\ntitle: A\n---\n\nBlå\uFEFF elv\u202E\n' },
      `${article}:5:4`,
      'BOM midt i filen (U+FEFF), og 1 usynlige tegn til',
    ],
    ['a joiner in a word', { [article]: '---\ntitle: A\n---\n\nel\u200Dv\n' }, `${article}:5:3`, 'U+200D'],
  ])('is told: %s', async (_name, changes, place, told) => {
    const [fault, ...others] = await findFaults(invisibleCharacter, changes);
    expect(others).toEqual([]);
    expect(fault).toMatchObject({ place });
    expect(fault?.nb).toContain(told);
  });

  it('is not a byte order mark in front, a soft hyphen in running text, a hard space or a joined emoji', async () => {
    const text = '\uFEFF---\ntitle: A\n---\n\nElve\u00ADbredden, 18.\u00A0mai 👩\u200D👧\n';
    expect(await findFaults(invisibleCharacter, { [article]: text })).toEqual([]);
  });
});
