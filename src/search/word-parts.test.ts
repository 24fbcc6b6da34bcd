import { describe, expect, it } from 'vitest';
import { readWordList } from './word-list';
import { divideWords, partOf } from './word-parts';

const one = { pages: 1, isNynorsk: false };
/** As many words as make a part long enough for the next letter to begin another. */
const many = (letter: string) =>
  Array.from({ length: 4000 }, (_, number) => `${letter}${String(number).padStart(4, '0')}${number % 7}x`);
const divide = (words: readonly string[]) => divideWords(new Map(words.map((word) => [word, one])));

it('few words are one part', () => {
  expect(divide(['å', 'bo', '2014']).map(({ letter }) => letter)).toEqual(['2']);
});

it('no words are no part', () => expect(divide([])).toEqual([]));

it('many words are parts that begin at a letter, and together they hold each word once', () => {
  const words = ['a', 'b', 'ø', 'å'].flatMap(many);
  const parts = divide(words);
  expect(parts.map(({ letter }) => letter)).toEqual(['a', 'b', 'o']);
  expect(parts.flatMap(({ list }) => [...readWordList(list).keys()]).sort()).toEqual([...words].sort());
});

it('a word is in the part it is looked for in', () => {
  const parts = divide([...['b', 'm', 'ø'].flatMap(many), 'æra', 'ånd', 'øst', 'oest', 'ost', '2014', 'zen']);
  const letters = parts.map(({ letter }) => letter);
  for (const [number, { list }] of parts.entries())
    for (const word of readWordList(list).keys()) expect(partOf(word, letters), word).toBe(number);
});

describe('with parts that begin at 2, b, m and s', () => {
  it.each([
    ['bolig', 1],
    ['leie', 1],
    ['mat', 2],
    ['øst', 2],
    ['oest', 2],
    ['ærlig', 0],
    ['årlig', 0],
    ['Aarlig', 0],
    ['Skole', 3],
    ['zen', 3],
    ['2014', 0],
    ['1999', 0],
    ['', 0],
  ])('%s is in number %i', (word, number) => expect(partOf(word, ['2', 'b', 'm', 's'])).toBe(number));
});
