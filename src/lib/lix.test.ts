import { describe, expect, it } from 'vitest';
import { gradeLix, measureLix } from './lix';

describe('the words and sentences of a text', () => {
  it.each([
    ['one sentence', ['Elva er stor.'], 3, 1, 0],
    ['two', ['Elva er stor. Fisken er liten!'], 6, 2, 0],
    ['a question and an answer', ['Er elva stor? Ja.'], 4, 2, 0],
    ['what is said, in quotation marks', ['«Kom nå.» Hun går. «Nei!»'], 5, 3, 0],
    ['a colon before a whole sentence', ['Husk dette: Elva er dyp.'], 5, 2, 0],
    ['a colon before a small letter, and in a time', ['Husk: elva er dyp kl. 10:15.'], 7, 1, 0],
    ['a heading, a paragraph and two list items', ['Elva', 'Den er dyp', 'Stein', 'Grus'], 6, 4, 0],
    ['an abbreviation before a name', ['Se f.eks. Namsen, ca. 20 km, jf. Elva.'], 8, 1, 0],
    ['an abbreviation in English', ['See e.g. Dr. Strom.'], 4, 1, 0],
    ['a date and a number with its stop', ['Den 1. juli 2023 kom lov nr. 121. Så kom 5. mai.'], 12, 2, 0],
    ['numbers in groups', ['Det var 13 128 laks og 1,5 tonn.'], 7, 1, 0],
    ['three dots', ['Han venter … Så går han.'], 5, 2, 0],
    ['words of six and of seven letters', ['fisken fiskene bo-oppfølging'], 3, 1, 2],
    ['a number is never long', ['1234567 fisk'], 2, 1, 0],
    ['nothing', ['', '…'], 0, 0, 0],
  ])('%s', (_name, blocks, words, sentences, longWords) => {
    expect(measureLix(blocks)).toMatchObject({ words, sentences, longWords });
  });
});

it('LIX is words for each sentence and long words out of a hundred', () => {
  expect(measureLix(['Fiskene svømmer opp elva. Der er det grus.']).lix).toBe(4 + 25);
  expect(measureLix([]).lix).toBe(0);
});

it.each([
  [0, 'very-easy'],
  [29, 'very-easy'],
  [30, 'easy'],
  [40, 'medium'],
  [50, 'hard'],
  [59, 'hard'],
  [60, 'very-hard'],
])('%s is %s', (lix, grade) => {
  expect(gradeLix(lix)).toBe(grade);
});
