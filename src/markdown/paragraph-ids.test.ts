import { markdownToHtml } from 'satteri';
import { expect, it } from 'vitest';
import { paragraphIds } from './paragraph-ids';

const render = (text: string) => markdownToHtml(text, { hastPlugins: [paragraphIds] }).html;

it('a paragraph can be linked to, however many texts were read before', () => {
  const text = 'Laksen går opp i *elven* om våren.';
  expect(render(text)).toMatch(/^<p id="p[2-9a-z]{5}">Laksen/);
  expect(render(text)).toBe(render(text));
});

it('a few words on a line of their own are left alone', () => {
  expect(render('Se også:')).toBe('<p>Se også:</p>\n');
});
