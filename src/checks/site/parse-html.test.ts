import { describe, expect, it } from 'vitest';
import { parseHtml, wordsIn } from './parse-html';

const read = (html: string) =>
  parseHtml(html).map(({ name, attributes, text }) => [name, Object.fromEntries(attributes), text]);

describe('parseHtml', () => {
  it.each([
    ['a tag and its attributes', '<a href="/x/" hreflang=nb>x</a>', [['a', { href: '/x/', hreflang: 'nb' }, '']]],
    ['names in capitals', '<A HREF="/x/">', [['a', { href: '/x/' }, '']]],
    ['single quotes and none', "<img src='/a b.png' alt>", [['img', { src: '/a b.png', alt: '' }, '']]],
    ['space around the sign', '<a\n href = "/x/" />', [['a', { href: '/x/' }, '']]],
    ['a slash between', '<br/class="a"/>', [['br', { class: 'a' }, '']]],
    ['character references', '<a href="?a=1&#38;b=&quot;&#x27;&oslash;">', [['a', { href: `?a=1&b="'&oslash;` }, '']]],
    ['a sign for more inside quotes', '<a title="a > b" href="/x/">', [['a', { title: 'a > b', href: '/x/' }, '']]],
    ['the first of two', '<a href="/1/" href="/2/">', [['a', { href: '/1/' }, '']]],
    ['comments', '<!-- <a href="/x/"> --><p>', [['p', {}, '']]],
    ['a comment that never ends', '<p><!-- <a href="/x/">', [['p', {}, '']]],
    ['a doctype', '<!doctype html><html lang="nb">', [['html', { lang: 'nb' }, '']]],
    ['a lone less-than sign', '1 < 2 <b>', [['b', {}, '']]],
    [
      'tags that only look like tags, inside a script',
      '<script>if (a<b) "<a href=\'/x/\'>"</script ><i>',
      [
        ['script', {}, `if (a<b) "<a href='/x/'>"`],
        ['i', {}, ''],
      ],
    ],
    ['a script that never ends', '<script>let a', [['script', {}, 'let a']]],
    ['a tag that never ends', '<a href="/x/', [['a', { href: '"/x/' }, '']]],
    ['nothing', '', []],
  ])('reads %s', (_name, html, expected) => {
    expect(read(html)).toEqual(expected);
  });

  it.each([
    ['tags that never end', '<a '],
    ['unclosed quotes', '<a b="'],
    ['unclosed quotes of both kinds', `<a b="c'`],
    ['space', '<a            '],
    ['slashes', '<a//////'],
    ['unclosed comments', '<!--'],
    ['unclosed scripts', '<script>'],
    ['less-than signs', '<<<<'],
  ])('takes no longer for each character when there are many: %s', (_name, piece) => {
    const start = performance.now();
    parseHtml(piece.repeat(100_000));
    expect(performance.now() - start).toBeLessThan(2_000);
  });

  it('gives a heading’s words', () => {
    const html = '<h2 id="a"><a href="#a">Laks &amp;\n ørret</a></h2><h2>';
    expect(parseHtml(html).map((element) => wordsIn(html, element))[0]).toBe('Laks & ørret');
  });
});
