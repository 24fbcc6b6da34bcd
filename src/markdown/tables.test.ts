import { markdownToHtml } from 'satteri';
import { describe, expect, it } from 'vitest';
import { tables } from './tables';

const table = `| År | Kroner | Sted | Merknad |
| :-- | --: | :-: | --- |
| 2019 | 5 | Oslo | ingen |
`;
const render = (text: string) => markdownToHtml(text, { hastPlugins: [tables] }).html;

describe('a table in a text', () => {
  it('scrolls by itself and can be reached by keyboard', () => {
    expect(render(table)).toMatch(/^<div class="table" tabindex="0"><table>[\s\S]*<\/table><\/div>\s*$/);
  });

  it.each([
    ['<th scope="col" data-align="left">År</th>', '<td data-align="left">2019</td>'],
    ['<th scope="col" data-align="right">Kroner</th>', '<td data-align="right">5</td>'],
    ['<th scope="col" data-align="center">Sted</th>', '<td data-align="center">Oslo</td>'],
    ['<th scope="col">Merknad</th>', '<td>ingen</td>'],
  ])('has columns aligned as the author wrote: %s', (head, cell) => {
    expect(render(table)).toContain(head);
    expect(render(table)).toContain(cell);
  });

  it('has no style attribute, which the site’s policy refuses', () => {
    expect(markdownToHtml(table).html).toContain('style=');
    expect(render(table)).not.toMatch(/style=| align=/);
  });

  it('is wrapped once for each table, words between them left alone', () => {
    const html = render(`${table}\nOg så:\n\n${table}`);
    expect(html.match(/<div class="table" tabindex="0"><table>/g)).toHaveLength(2);
    expect(html).toContain('</table></div>\n<p>Og så:</p>\n<div');
  });
});

it('a text without tables stays as it is', () => {
  expect(render('Bolig *først*')).toBe('<p>Bolig <em>først</em></p>\n');
});
