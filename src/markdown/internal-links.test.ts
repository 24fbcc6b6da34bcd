import { markdownToHtml, mdxToJs } from 'satteri';
import { describe, expect, it } from 'vitest';
import { internalLinks } from './internal-links';

const render = (text: string, basePath: string) =>
  markdownToHtml(text, { hastPlugins: [internalLinks({ basePath })] }).html;

describe('on a site below /nettsted/', () => {
  it.each([
    ['/filmer/', '/nettsted/filmer/'],
    ['/', '/nettsted/'],
    ['/ordliste/#bolig', '/nettsted/ordliste/#bolig'],
  ])('a link to %s leads to %s', (written, address) => {
    expect(render(`[her](${written})`, '/nettsted/')).toBe(`<p><a href="${address}">her</a></p>\n`);
  });

  it.each(['https://example.org/', 'mailto:a@example.org', '#kilder', '//example.org/', './b/'])(
    'a link to %s stays as written',
    (written) => {
      expect(render(`[her](${written})`, '/nettsted/')).toBe(`<p><a href="${written}">her</a></p>\n`);
    },
  );

  it('a link by reference and one in a component are found as well', () => {
    expect(render('[her][a]\n\n[a]: /om/', '/nettsted/')).toBe('<p><a href="/nettsted/om/">her</a></p>\n');
    const hastPlugins = [internalLinks({ basePath: '/nettsted/' })];
    expect(mdxToJs('<Faktaboks>\n[her](/om/)\n</Faktaboks>', { hastPlugins }).code).toContain('"/nettsted/om/"');
  });

  it('an anchor that is no link stays without an address', () => {
    const features = { rawHtml: true };
    const hastPlugins = [internalLinks({ basePath: '/nettsted/' })];
    expect(markdownToHtml('<a id="x">her</a>', { features, hastPlugins }).html).not.toContain('href');
  });
});

it('on a site at the root a link stays as written', () => {
  expect(render('[her](/filmer/)', '/')).toBe('<p><a href="/filmer/">her</a></p>\n');
});
