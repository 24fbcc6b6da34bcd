import { expect, it } from 'vitest';
import { toIndexCopy } from './index-copy';

it('each term of a glossary becomes a place of its own in the index', () => {
  expect(toIndexCopy('<dl><div id="laks"><dt>laks</dt><dd>En fisk.</dd></div></dl>')).toBe(
    '<dl><div id="laks" data-pagefind-title="laks"><dt>laks</dt><dd>En fisk.</dd></div></dl>',
  );
});

it('a page without a glossary is told as it is', () => {
  const html = '<h2 id="laks">Laks</h2><dl><dt>År</dt><dd>2020</dd></dl>';
  expect(toIndexCopy(html)).toBe(html);
});
