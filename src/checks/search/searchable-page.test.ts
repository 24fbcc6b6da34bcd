import { describe, expect, it } from 'vitest';
import { splitPage } from './searchable-page';

const page = (body: string) =>
  `<html lang="nb"><body><p>Utenfor</p><main id="m" data-pagefind-body>${body}</main></body></html>`;
const read = (body: string) => splitPage('/elven/', page(body))[0];

describe('a page as search is told of it', () => {
  it('has its title, headings and blocks', () => {
    expect(read('<h1>Elven</h1><p>Laks og <em>ør</em>ret &amp; sjø</p><h2 id="x"><a href="#x">Bruer</a></h2>')).toEqual(
      {
        address: '/elven/',
        locale: 'nb',
        title: 'Elven',
        headings: ['Bruer'],
        blocks: ['Elven', 'Laks og ørret & sjø', 'Bruer'],
        ownBlocks: ['Elven', 'Laks og ørret & sjø', 'Bruer'],
      },
    );
  });

  it('is each term by itself, when it is a glossary', () => {
    const term = (id: string) => `<div id="${id}"><dt>${id}</dt><dd><p>Vann.</p></dd></div>`;
    const html = page(`<h1>Ord</h1><div class="glossary"><h2>F</h2><dl>${term('foss')}${term('fjord')}</dl></div>`);
    expect(splitPage('/ord/', html).map(({ address, title, blocks }) => [address, title, blocks])).toEqual([
      ['/ord/#foss', 'foss', ['foss', 'Vann.']],
      ['/ord/#fjord', 'fjord', ['fjord', 'Vann.']],
    ]);
  });

  it.each([
    ['a menu', '<nav><ul><li>Meny</li></ul></nav>'],
    ['a part we leave out', '<section class="wide related"><div><p>Les også</p></div></section>'],
    ['a heading that is only a letter of the glossary', '<div class="glossary"><h2>E</h2></div>'],
    ['a source mark', '<sup class="source-mark"><a href="#k">1</a></sup>'],
    ['a part told to be left out', '<p data-pagefind-ignore>Nei</p>'],
  ])('does not hold %s', (_name, part) => {
    expect(read(`<p>Før</p>${part}<p>etter<br>igjen</p>`)?.blocks).toEqual(['Før', 'etter', 'igjen']);
  });

  it('tells which words are in its own language', () => {
    expect(read('<p>Laks, på engelsk <span lang="en">salmon</span></p><h2 lang="en">River</h2>')).toMatchObject({
      headings: [],
      blocks: ['Laks, på engelsk salmon', 'River'],
      ownBlocks: ['Laks, på engelsk'],
    });
  });

  it('is nothing when search is not told of it', () => {
    expect(splitPage('/', '<html lang="nb"><main><h1>Hei</h1></main></html>')).toEqual([]);
  });
});
