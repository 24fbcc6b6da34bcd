import { markdownToHtml, mdxToJs } from 'satteri';
import { expect, it } from 'vitest';
import { typography } from './typography';

const mdastPlugins = [typography];

it.each([
  ['De fikk 1 200 000 kroner.', '<p>De fikk 1\u00a0200\u00a0000\u00a0kroner.</p>\n'],
  ['## Den 18. juni', '<h2>Den 18.\u00a0juni</h2>\n'],
  ['- *50 %* av [5 km](/km/)', '<ul>\n<li><em>50\u00a0%</em> av <a href="/km/">5\u00a0km</a></li>\n</ul>\n'],
])('running text gets hard spaces: %s', (text, html) => {
  expect(markdownToHtml(text, { mdastPlugins }).html).toBe(html);
});

it.each([
  ['`5 km`', '<p><code>5 km</code></p>\n'],
  ['```\n5 km\n```', '<pre><code>5 km\n</code></pre>\n'],
  ['[her](/a/ "5 km")', '<p><a href="/a/" title="5 km">her</a></p>\n'],
  ['Bolig først -- "alltid" ...', '<p>Bolig først -- "alltid" ...</p>\n'],
])('what is not running text, or needs nothing, is left as written: %s', (text, html) => {
  expect(markdownToHtml(text, { mdastPlugins }).html).toBe(html);
});

it('text inside an author’s component gets hard spaces too', () => {
  const { code } = mdxToJs('<Faktaboks tittel="Tall">\n5 km\n</Faktaboks>', { mdastPlugins });
  expect(code).toContain(String.raw`children: "5\xA0km"`);
});
