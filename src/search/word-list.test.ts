import { describe, expect, it } from 'vitest';
import { readWordList, writeWordList } from './word-list';

const count = (pages: number, isNynorsk = false) => ({ pages, isNynorsk });

it('words are written in order, each as what it does not share with the one before', () => {
  const words = new Map([
    ['ø', count(1)],
    ['boligen', count(5)],
    ['bolig', count(8)],
    ['bustad', count(2, true)],
  ]);
  expect(writeWordList(words)).toBe('0bolig3\n5en2\n1ustadb\n0ø0');
});

describe('a list of words is read as it was written', () => {
  it.each([
    ['bolig', count(1), count(1)],
    ['bolig', count(7), count(4)],
    ['bolig', count(512), count(512)],
    ['bolig', count(5000), count(512)],
    ['bustad', count(1, true), count(1, true)],
    ['bustad', count(3, true), count(2, true)],
    ['2014', count(2), count(2)],
    ['årsmøte', count(1), count(1)],
  ])('%s on %o', (word, written, read) => {
    expect([...readWordList(writeWordList(new Map([[word, written]])))]).toEqual([[word, read]]);
  });

  it('with every word, also those that share more than a sign can tell', () => {
    const long = 'a'.repeat(40);
    const words = ['bo', 'bolig', 'boligen', 'boa', long, `${long}b`, 'æ', 'ære', 'å'];
    const read = readWordList(writeWordList(new Map(words.map((word) => [word, count(1)]))));
    expect([...read.keys()]).toEqual([...words].sort());
  });

  it('also when there is none', () => expect(readWordList(writeWordList(new Map())).size).toBe(0));
});
