import { describe, expect, it } from 'vitest';
import { writeCopies } from './wording';

const words = {
  paragraph: 'avsn. {number}',
  section: 'under «{title}»',
  quoted: '«{text}» {inText}\n\n{reference}',
  referred: '{reference}\n{inText}',
  inner: '«‘ »’',
};
const page = 'https://elven.example/laksen/';
const quoted = {
  text: 'Han sa «nå».',
  id: 'p57yn7',
  section: 'Høsten',
  number: 2,
  reference: `Elven. (2026). Laksen. ${page}`,
  work: 'Elven, 2026',
};

describe('what is copied', () => {
  it('of a paragraph says where it stands, and leads there', () => {
    const reference = `Elven. (2026). Laksen. ${page}#p57yn7`;
    expect(writeCopies(words, quoted)).toEqual({
      link: `${page}#p57yn7`,
      reference: `${reference}\n(Elven, 2026, under «Høsten», avsn. 2)`,
      quotation: `«Han sa ‘nå’.» (Elven, 2026, under «Høsten», avsn. 2)\n\n${reference}`,
    });
  });

  it.each([
    ['a paragraph before any heading', { section: undefined }, '(Elven, 2026, avsn. 2)'],
    ['a heading', { number: undefined }, '(Elven, 2026, under «Høsten»)'],
    ['the page', { id: '', section: undefined, number: undefined }, '(Elven, 2026)'],
  ])('of %s says as much', (_what, changes, inText) => {
    expect(writeCopies(words, { ...quoted, ...changes }).reference.split('\n')[1]).toBe(inText);
  });

  it('of the page is the page’s own address', () => {
    expect(writeCopies(words, { ...quoted, id: '' }).link).toBe(page);
  });

  it('is never read as a sentence to fill in', () => {
    expect(writeCopies(words, { ...quoted, text: '{reference} $&' }).quotation).toMatch(/^«\{reference\} \$&» /);
  });
});
