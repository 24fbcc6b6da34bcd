import { expect, it } from 'vitest';
import { readMarks } from './marks';

const plain = (text: string) => ({ text, isMarked: false });
const marked = (text: string) => ({ text, isMarked: true });

it.each([
  ['', []],
  ['bolig først', [plain('bolig først')]],
  ['<mark>bolig</mark> først', [marked('bolig'), plain(' først')]],
  ['en <mark>egen</mark> <mark>bolig</mark>', [plain('en '), marked('egen'), plain(' '), marked('bolig')]],
  ['<mark>a</mark><mark>b</mark>', [marked('a'), marked('b')]],
  ['<mark>to\nlinjer</mark>', [marked('to\nlinjer')]],
  ['kuttet <mark>bolig', [plain('kuttet bolig')]],
])('the found words of «%s» are marked, and only they', (excerpt, pieces) => {
  expect(readMarks(excerpt)).toEqual(pieces);
});

it.each([
  ['Fafo &amp; NTNU', 'Fafo & NTNU'],
  ['&lt;Kilde id=&quot;a&quot;&gt;', '<Kilde id="a">'],
  ['Children&#39;s &#x27;home&#x27;', "Children's 'home'"],
  ['&amp;lt;', '&lt;'],
  ['&nbsp;', '&nbsp;'],
  ['A & B', 'A & B'],
])('%s is shown to the reader as %s', (excerpt, text) => {
  expect(readMarks(excerpt)).toEqual([plain(text)]);
});

it('a tag in an excerpt stays letters', () => {
  expect(readMarks('<mark>&lt;img src=x onerror=alert(1)&gt;</mark>')).toEqual([
    marked('<img src=x onerror=alert(1)>'),
  ]);
});
