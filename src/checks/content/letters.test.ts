import { describe, expect, it } from 'vitest';
import { findFaults } from '../../../tests/content-faults';
import { letters } from './letters';

const article = 'articles/laksen/article.nb.mdx';
const loose = (text: string) => text.normalize('NFD');

describe('a letter put together of two characters', () => {
  it.each([
    ['on top', { 'site.yaml': (text: string) => text.replace('Elvebredden', loose('Blå elv')) }, 'site.yaml:1:7', 'Blå'],
    [
      'in running text, told once',
      { [article]: `\uFEFF---\r\ntitle: Å\r\n---\r\n\r\nEn ${loose('båt')} og ${loose('å én')}.\r\n` },
      `${article}:5:4`,
      '«båt» er skrevet med løse tegn over bokstavene, og søk og lenker finner det ikke (2 slike ord til i filen)',
    ],
    [
      'as the sign for ångström',
      { [article]: '---\ntitle: A\n---\n\n\u212B' },
      `${article}:5:1`,
      'skriv det på nytt med tastaturet: Å',
    ],
  ])('is told with the word: %s', async (_name, changes, place, told) => {
    const [fault, ...others] = await findFaults(letters, changes);
    expect(others).toEqual([]);
    expect(fault).toMatchObject({ place });
    expect(fault?.nb).toContain(told);
  });

  it('is not one that Unicode has no single character for, nor an emoji of several', async () => {
    const text = '---\ntitle: A\n---\n\nx̂ og 1️⃣ og 👩‍👩‍👧 og Ærlig én ø\n';
    expect(await findFaults(letters, { [article]: text })).toEqual([]);
  });
});
