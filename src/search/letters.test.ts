import { describe, expect, it } from 'vitest';
import { foldLetters, listWords, stripAccents, toSmall } from './letters';

describe('a word reads the same however its letters are written', () => {
  it.each([
    ['bostøtte', 'bostotte'],
    ['bostoette', 'bostotte'],
    ['bostötte', 'bostotte'],
    ['BOSTØTTE', 'bostotte'],
    ['håp', 'hap'],
    ['haap', 'hap'],
    ['ha\u030ap', 'hap'],
    ['lærling', 'larling'],
    ['laerling', 'larling'],
    ['lärling', 'larling'],
    ['idé', 'ide'],
    ['lèt', 'let'],
    ['2014', '2014'],
    ['', ''],
  ])('%s reads %s', (word, folded) => expect(foldLetters(word)).toBe(folded));
});

it.each([
  ['HÅP', 'håp'],
  ['A\u030a', 'å'],
  ['Bolig Først', 'bolig først'],
])('%s in small letters is %s', (text, small) => expect(toSmall(text)).toBe(small));

it.each([
  ['vilkår', 'vilkar'],
  ['idé', 'ide'],
  ['bostøtte', 'bostøtte'],
  ['lære', 'lære'],
])('%s without accents is %s', (word, bare) => expect(stripAccents(word)).toBe(bare));

describe('the words of a text', () => {
  it.each([
    ['Bolig først!', ['bolig', 'først']],
    ['rus/psykiatri', ['rus', 'psykiatri']],
    ['e-post, SMS.', ['e', 'post', 'sms']],
    ['kl. 08.15', ['kl', '08', '15']],
    ['«hjem» – “home”', ['hjem', 'home']],
    ['  \n\t ', []],
    ['?!', []],
    ['', []],
  ])('of %j are %j', (text, words) => expect(listWords(text)).toEqual(words));
});
