import { expect, it } from 'vitest';
import { writeCsv } from './csv';
import type { Assessment } from './file';

const words = { domain: 'Område', question: 'Spørsmål', sum: 'Sum', mean: 'Snitt', notes: 'Notat', total: 'Alt' };
const form = {
  domains: [
    {
      id: 'x',
      title: 'Hus; hjem',
      items: [
        { id: 'a', question: 'Hvem?' },
        { id: 'b', question: 'Sier «nei»?' },
      ],
    },
  ],
};
const make = (scores: Record<string, unknown>, note = ''): Assessment => ({
  date: '2026-01-31',
  name: 'Teamet',
  version: 1,
  scores,
  notes: { x: note },
});
const table = (assessments: readonly Assessment[]) => writeCsv(form, assessments, words);

it('is a table Norwegian Excel opens: byte order mark, semicolons, decimal commas, a column for each assessment', () => {
  expect(table([make({ a: 3, b: 4 }), make({ a: 2, b: null })])).toBe(
    [
      '\uFEFFOmråde;Spørsmål;2026-01-31 Teamet;2026-01-31 Teamet',
      '"Hus; hjem";Hvem?;3;2',
      '"Hus; hjem";Sier «nei»?;4;',
      '"Hus; hjem";Sum;7;2',
      '"Hus; hjem";Snitt;3,5;2,0',
      '"Hus; hjem";Notat;;',
      'Alt;Sum;7;2',
      'Alt;Snitt;3,5;2,0',
      '',
    ].join('\r\n'),
  );
});

it.each([
  ['Hun sa "ja"', '"Hun sa ""ja"""'],
  ['To\nlinjer', '"To\nlinjer"'],
  ['=1+1', "'=1+1"],
  ['+47', "'+47"],
  ['@navn', "'@navn"],
  ['-', "'-"],
])('a note «%s» is words and nothing else', (note, cell) => {
  expect(table([make({}, note)])).toContain(`;Notat;${cell}\r\n`);
});
