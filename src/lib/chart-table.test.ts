import { describe, expect, it } from 'vitest';
import { readChartTable } from './chart-table';

/** A table as the build writes it, cells parted by `|` and rows by ` / `. */
const table = (text: string) =>
  `<div class="table" tabindex="0"><table>${text
    .split(' / ')
    .map(
      (row, index) =>
        `<tr>${row
          .split('|')
          .map((cell) => (index === 0 ? `<th scope="col">${cell}</th>` : `<td data-align="right">${cell}</td>`))
          .join('')}</tr>`,
    )
    .join('')}</table></div>`;

describe('a table an author wrote becomes numbers', () => {
  it.each([
    ['By|Andel / Namsos|83', '%', ['Andel'], [['Namsos', [83, '83\u00a0%']]]],
    [
      'By|Andel / Namsos|83,5&nbsp;%<sup class="source-mark"><a>1</a></sup>',
      '%',
      ['Andel'],
      [['Namsos', [83.5, '83,5\u00a0%']]],
    ],
    ['År|Laks / 2019|1 200', 'laks i elven', ['Laks'], [['2019', [1200, '1 200']]]],
    ['År|Før|Etter / 2019|1|2', '', ['Før', 'Etter'], [['2019', [1, '1'], [2, '2']]]],
  ])('%s', (text, unit, series, groups) => {
    const read = readChartTable(table(text), unit);
    expect('groups' in read && read.series).toEqual(series);
    expect(
      'groups' in read &&
        read.groups.map(({ name, values }) => [name, ...values.map(({ value, text }) => [value, text])]),
    ).toEqual(groups);
  });
});

describe('a table that cannot be drawn is refused with a sentence', () => {
  it.each([
    ['<p>83 prosent</p>', 'Her står ingen tabell med tall.'],
    [table('By|Andel'), 'Her står ingen tabell med tall.'],
    [table('By / Namsos'), 'Tabellen har 1 kolonne.'],
    [table('By|A|B|C|D / Namsos|1|2|3|4'), 'Tabellen har 5 kolonner.'],
    [table('By|Andel / Namsos|mange'), '«mange» er ikke et tall diagrammet kan tegne.'],
    [table('By|Andel / Namsos|'), '«» er ikke et tall'],
    [table('By|Andel / Namsos|-3'), '«-3» er ikke et tall'],
    [table('By|Andel / Namsos|83.5'), '«83.5» er ikke et tall'],
  ])('%#', (html, sentence) => {
    const read = readChartTable(html, '%');
    expect('wrong' in read ? `${read.wrong} ${read.write}` : 'drawn').toContain(sentence);
  });
});
