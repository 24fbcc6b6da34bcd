import { describe, expect, it } from 'vitest';
import type { Suggestion } from '~/lib/suggestions';
import { beginsAlmost, makeMatcher } from './matches';

const keywords: readonly Suggestion[] = [
  ['Elva og laksen', '/artikler/elva/', 'Artikkel', 0],
  ['fiskekort', '/ordliste/e/#fiskekort', 'Ord', 0],
  ['kort: fiskekort', '/ordliste/e/#fiskekort', 0, 0],
  ['laks', '/ordliste/i/#laks', 'Ord', 0],
  ['lakseørret', '/ordliste/i/#orret', 'Ord', 0],
  ['Nordmann, Kari', '/personer/#kari', 'Personer', 0],
  ['salmon', '/ordliste/i/#laks', 0, 'laks'],
  ['Ål i Nærøyelva', '/artikler/al/', 'Artikkel', 0],
  ...Array.from({ length: 9 }, (_, index): Suggestion => [`Vann ${index}`, `/${index}/`, 'Side', 0]),
];
const find = makeMatcher(keywords);
const labels = (question: string) => find(question).map(([label]) => label);

describe('what is suggested while somebody writes', () => {
  it.each([
    ['lak', ['laks', 'lakseørret', 'Elva og laksen']],
    ['LAKSEORRET', ['lakseørret']],
    ['lakseoerret', ['lakseørret']],
    ['al', ['Ål i Nærøyelva']],
    ['naeroy', ['Ål i Nærøyelva']],
    ['nærø', ['Ål i Nærøyelva']],
    ['kari n', ['Nordmann, Kari']],
    ['kort', ['kort: fiskekort']],
    ['fisk', ['fiskekort']],
    ['salm', ['salmon']],
    ['ørret', []],
    ['  ', []],
    ['«?»', []],
  ])('for «%s» it is %j', (question, expected) => expect(labels(question)).toEqual(expected));

  it.each([
    ['salmno', ['salmon']],
    ['fikse', ['fiskekort']],
    ['fskekort', ['fiskekort']],
    ['laksse', ['lakseørret', 'Elva og laksen']],
    ['nordmon', ['Nordmann, Kari']],
    ['nordmonn', ['Nordmann, Kari']],
    ['lsk', []],
    ['fksekortt', []],
  ])('one typing error is forgiven where nothing else fits: «%s» finds %j', (question, expected) => {
    expect(labels(question)).toEqual(expected);
  });

  it('is never more than one takes in at a glance', () => expect(labels('vann')).toHaveLength(7));
});

it.each([
  ['laks', 'laks', true],
  ['laksen', 'lkas', true],
  ['laks', 'laksy', true],
  ['laks', 'xaks', true],
  ['laks', 'lxxs', false],
  ['laks', 'torsk', false],
])('%s begins almost like %s: %s', (word, asked, expected) => expect(beginsAlmost(word, asked)).toBe(expected));
