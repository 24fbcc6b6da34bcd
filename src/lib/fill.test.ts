import { expect, it } from 'vitest';
import { fill } from './fill';

it.each([
  ['Klipp {from}–{to}', { from: '0:12', to: '0:21' }, 'Klipp 0:12–0:21'],
  ['«{line}»', { line: 'Et {to} i ordene' }, '«Et {to} i ordene»'],
  ['{price} kr', { price: '$& $1' }, '$& $1 kr'],
  ['Fra {from}', {}, 'Fra '],
  [undefined, {}, ''],
])('the sentence %s with its words set in', (sentence, words, said) => {
  expect(fill(sentence, words)).toBe(said);
});
