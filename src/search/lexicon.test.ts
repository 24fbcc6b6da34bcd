import { describe, expect, it } from 'vitest';
import { makeLexicon } from './example-lexicon';
import { openLexicon, phraseKey } from './lexicon';
import { writeWordList } from './word-list';

const list = (...words: readonly string[]) =>
  writeWordList(new Map(words.map((word) => [word, { pages: 1, isNynorsk: false }])));

it('a lexicon has no words before a part of its list has come, and then all that have come', () => {
  const data = { leftOut: [], forms: [], same: [], understood: {}, spelling: [], pages: 2, parts: ['a', 'm'] };
  const lexicon = openLexicon(data, 'nb');
  expect(lexicon.words.size).toBe(0);
  lexicon.addWords(list('bolig'));
  lexicon.addWords(list('natt', 'bo'));
  expect([...lexicon.words.keys()]).toEqual(['bolig', 'bo', 'natt']);
});

it('a stem stands on as many pages as the word with it that stands on most', () => {
  expect(makeLexicon({ elven: 4, elver: 16, elvene: 1 }).stems).toEqual(new Map([['elv', 16]]));
});

it('words that read the same when letters are folded are found together', () => {
  expect(makeLexicon({ får: 1, far: 2 }).folded.get('far')).toEqual(['far', 'får']);
});

it('a form of two words leads to the forms of both', () => {
  const { forms } = makeLexicon(
    {},
    {
      forms: [
        ['legge', 'la'],
        ['la', 'lot'],
      ],
    },
  );
  expect(forms.get('la')).toEqual(['legge', 'la', 'lot']);
  expect(forms.get('lot')).toEqual(['la', 'lot']);
});

describe('what a word or a phrase means', () => {
  const { meanings, addUnderstood } = makeLexicon(
    {},
    {
      same: [
        ['penger', 'Økonomi'],
        ['penger', 'gryn'],
      ],
      understood: { dop: ['rus'], 'fast bolig': ['varig bolig'] },
    },
  );
  addUnderstood({ dop: ['rus', 'narkotika'] });

  it.each([
    [['penger'], { same: ['økonomi', 'gryn'], understood: [] }],
    [['pengene'], { same: ['økonomi', 'gryn'], understood: [] }],
    [['økonomi'], { same: ['penger'], understood: [] }],
    [['dop'], { same: [], understood: ['rus', 'narkotika'] }],
    [['faste', 'bolig'], { same: [], understood: ['varig bolig'] }],
    [['rus'], undefined],
  ])('%j', (words, meaning) => expect(meanings.get(phraseKey(words, 'nb'))).toEqual(meaning));
});

it('a spelling is tried both ways, at the place in the word it is for', () => {
  const { spelling } = makeLexicon(
    {},
    {
      spelling: [
        ['^heim', 'hjem'],
        ['ane$', 'ene'],
      ],
    },
  );
  const respell = (word: string) =>
    spelling.map(([from, to]) => word.replace(from, to)).filter((other) => other !== word);
  expect(respell('heimane')).toEqual(['hjemane', 'heimene']);
  expect(respell('heimene')).toEqual(['hjemene', 'heimane']);
  expect(respell('heimhjem')).toEqual(['hjemhjem', 'heimheim']);
});
