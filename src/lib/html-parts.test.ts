import { describe, expect, it } from 'vitest';
import { readWords, splitHtml } from './html-parts';

describe('the outermost parts of a text', () => {
  it.each([
    ['', []],
    ['<p>En <em>fin</em> dag</p>', [['p', 'En <em>fin</em> dag']]],
    [
      '<h3 id="a"><a href="#a">A</a></h3>\n<ul>\n<li>b<ul><li>c</li></ul></li>\n</ul>',
      [
        ['h3', '<a href="#a">A</a>'],
        ['ul', '\n<li>b<ul><li>c</li></ul></li>\n'],
      ],
    ],
    [
      'Løs tekst<br><p>to</p> slutt',
      [
        ['', 'Løs tekst'],
        ['br', ''],
        ['p', 'to'],
        ['', 'slutt'],
      ],
    ],
    ['<div><img src="a.jpg" alt="b > c"><p>d</p></div>', [['div', '<img src="a.jpg" alt="b > c"><p>d</p>']]],
  ])('%j', (html, parts) => {
    expect(splitHtml(html).map(({ tag, inner }) => [tag, inner])).toEqual(parts);
  });
});

describe('the words of a text', () => {
  it.each([
    ['En <strong>by</strong>', 'En by'],
    ['83&nbsp;%<sup class="source-mark"><a href="#kilde-1">1</a></sup>', '83\u00a0%'],
    ['Fisk &amp; Vilt &#x2013; &#8211; &lt;3', 'Fisk & Vilt – – <3'],
  ])('%j reads %j', (html, words) => {
    expect(readWords(html)).toBe(words);
  });
});
