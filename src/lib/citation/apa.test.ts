import { describe, expect, it } from 'vitest';
import { joinReference, writeReference, writeShortReference } from './apa';
import type { ApaWords } from './apa';
import type { Author, Cited } from './cited';
import { plain } from './examples';

const norwegian: ApaWords = {
  noDate: 'u.å.',
  film: 'Film',
  clip: 'Filmklipp',
  others: 'mfl.',
  and: '&',
  within: 'I',
};
const english: ApaWords = {
  noDate: 'n.d.',
  film: 'Film',
  clip: 'Film clip',
  others: 'et al.',
  and: ', &',
  within: 'In',
};
const kari: Author = { family: 'Ås', given: 'Kari Anne-Lise' };
const ola: Author = { family: 'Bø', given: 'Ola' };
const url = plain.url;
const film: Partial<Cited> = {
  kind: 'film',
  authors: [kari],
  role: 'Regissør',
  date: '2019',
  container: undefined,
  publisher: 'Fisk AS',
};

describe('a work in a list of references (APA 7)', () => {
  it.each<[string, Partial<Cited>, string | undefined, string]>([
    [
      'by the site itself, which is not said twice',
      {},
      '2026, 21. november',
      `Elven. (2026, 21. november). Laksen i elven. ${url}`,
    ],
    ['by people', { authors: [kari, ola] }, '2026', `Ås, K. A.-L. & Bø, O. (2026). Laksen i elven. Elven. ${url}`],
    ['without a date', { date: undefined }, undefined, `Elven. (u.å.). Laksen i elven. ${url}`],
    ['with a question for a title', { title: 'Hvor er laksen?' }, '2026', `Elven. (2026). Hvor er laksen? ${url}`],
    [
      'by nobody known',
      { authors: [], container: undefined, publisher: undefined },
      '2026',
      `Laksen i elven. (2026). ${url}`,
    ],
    ['a film', film, '2019', `Ås, K. A.-L. (Regissør). (2019). Laksen i elven [Film]. Fisk AS. ${url}`],
    [
      'a clip',
      { ...film, kind: 'clip', range: '0:12–0:21', container: 'Elven' },
      '2019',
      `Ås, K. A.-L. (Regissør). (2019). Laksen i elven [Filmklipp, 0:12–0:21]. I Elven. Fisk AS. ${url}`,
    ],
    [
      'a film by nobody known',
      { ...film, authors: [], role: undefined, publisher: undefined },
      '2019',
      `Laksen i elven [Film]. (2019). ${url}`,
    ],
  ])('%s', (_what, changes, date, reference) => {
    expect(joinReference(writeReference({ ...plain, ...changes }, date, norwegian))).toBe(reference);
  });

  it('has a comma before the last author in English', () => {
    const reference = writeReference({ ...plain, authors: [kari, ola] }, '2026, November 21', english);
    expect(joinReference(reference)).toBe(`Ås, K. A.-L., & Bø, O. (2026, November 21). Laksen i elven. Elven. ${url}`);
  });
});

describe('a work in running text', () => {
  it.each<[readonly Author[], string | undefined, string]>([
    [[{ group: 'Elven' }], '2026-11-21', 'Elven, 2026'],
    [[kari, ola], '2019', 'Ås & Bø, 2019'],
    [[kari, ola, { group: 'Elven' }], '2019', 'Ås mfl., 2019'],
    [[], undefined, '«Laksen i elven», u.å.'],
  ])('%o %s is %s', (authors, date, short) => {
    expect(writeShortReference({ ...plain, authors, date }, norwegian)).toBe(short);
  });
});
