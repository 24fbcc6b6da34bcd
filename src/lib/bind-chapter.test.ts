import { describe, expect, it } from 'vitest';
import { bindChapter } from './bind-chapter';

const bind = (html: string) =>
  bindChapter(html, {
    prefix: 'elv_laks_',
    levels: 2,
    isShared: (id) => /^(?:kilde|ord)-/.test(id),
    idOf: (address) => (address === '/handbok/elv/sluk/' ? 'elv_sluk' : undefined),
  });

describe('a chapter bound into a page with others', () => {
  it.each([
    ['has ids of its own', '<p id="p1">A</p>', '<p id="elv_laks_p1">A</p>'],
    [
      'keeps names with what they name',
      '<svg role="img" aria-labelledby="a b"><title id="a">A</title></svg>',
      '<svg role="img" aria-labelledby="elv_laks_a elv_laks_b"><title id="elv_laks_a">A</title></svg>',
    ],
    [
      'has boxes that are no landmarks',
      '<aside class="x" aria-labelledby="a"><p id="a">A</p></aside>',
      '<div class="x"><p id="elv_laks_a">A</p></div>',
    ],
    [
      'keeps boxes with their buttons',
      '<button type="button" popovertarget="x">A</button>',
      '<button type="button" popovertarget="elv_laks_x">A</button>',
    ],
    ['leads to itself', '<a href="#a">A</a>', '<a href="#elv_laks_a">A</a>'],
    ['leads to the sources of the page', '<a href="#kilde-3">3</a>', '<a href="#kilde-3">3</a>'],
    ['leads to a chapter on the page', '<a href="/handbok/elv/sluk/">A</a>', '<a href="#elv_sluk">A</a>'],
    ['leads to a place in it', '<a href="/handbok/elv/sluk/#agn">A</a>', '<a href="#elv_sluk_agn">A</a>'],
    ['leads to it for a source of its', '<a href="/handbok/elv/sluk/#kilde-9">A</a>', '<a href="#elv_sluk">A</a>'],
    ['leaves other pages', '<a href="/filmer/elven/#t=1">A</a>', '<a href="/filmer/elven/#t=1">A</a>'],
    ['leaves other sites', '<a href="https://a.no/#b">A</a>', '<a href="https://a.no/#b">A</a>'],
    ['has headings further down', '<h2 id="a">A</h2><h5>B</h5>', '<h4 id="elv_laks_a">A</h4><h6>B</h6>'],
    ['is unfolded', '<details><summary>A</summary></details>', '<details open><summary>A</summary></details>'],
    ['may have signs in attributes', '<img alt="a > b < c" id="d">', '<img alt="a > b < c" id="elv_laks_d">'],
    ['is not changed in its words', '<p>id="a" href="#b" &lt;h2&gt;</p>', '<p>id="a" href="#b" &lt;h2&gt;</p>'],
  ])('%s', (_, html, bound) => {
    expect(bind(html)).toBe(bound);
  });
});
