import { expect, it } from 'vitest';
import { checkBodies } from '../../../tests/body-cases';
import { findFaults } from '../../../tests/content-faults';
import type { Changes } from '../../../tests/content-faults';
import { clipRange } from './clip-range';
import { timePoint } from './time-point';

const film = 'films/elven/film.nb.mdx';
const change = (from: string, to: string): Changes => ({ [film]: (text) => text.replace(from, to) });

checkBodies(timePoint, {
  faulty: [
    [
      '<Oyeblikk film="elven" fra="0.12">Hør.</Oyeblikk>',
      '8:29',
      '0.12 leses som 0,12 sekunder. Mener du 12 sekunder, skriv: fra="0:12"',
    ],
    [
      '<Oyeblikk film="elven" fra="0.50" til="1.02">Hør.</Oyeblikk>',
      '8:29 8:40',
      'Mener du 50 sekunder',
      'Mener du 1 minutt og 2 sekunder, skriv: til="1:02"',
    ],
  ],
  sound: [
    '<Oyeblikk film="elven" fra="0:12">Hør.</Oyeblikk>',
    '<Oyeblikk film="elven" fra="62.5" til="0:01:10.25">Hør.</Oyeblikk>',
    '`<Oyeblikk film="elven" fra="0.12">`',
    '<Sitat av="1.02" kilde="x">Hør.</Sitat>',
  ],
});

it.each<[string, Changes, string[], string]>([
  ['a content note', change('from: 0:01', 'from: 0.01'), [`${film}:42:11`], '0.01 leses som 0,01 sekunder. Mener du 1 sekund, skriv: from: 0:01'],
  ['a content note in quotes', change('to: 0:02', "to: '2.00'"), [`${film}:43:9`], 'Mener du 2 minutter, skriv: to: 2:00'],
  ['a clip', change('contentNotes:', 'clips:\n  - id: a\n    start: 0.10\n    end: 0:02\ncontentNotes:'), [`${film}:42:12`], 'skriv: start: 0:10'],
  ['no other number', change('from: 0:01', 'from: 0.75'), [], ''],
  ['clips that are no list', change('contentNotes:', 'clips: 0.10\ncontentNotes:'), [], ''],
])('tells %s', async (_name, changes, places, told) => {
  const faults = await findFaults(timePoint, changes);
  expect(faults.map(({ place }) => place)).toEqual(places);
  expect(faults.map(({ nb }) => nb).join('\n')).toContain(told);
  expect(faults.every(({ en }) => en.length > 20)).toBe(true);
});

it('is all that is told of a moment that seems to end before it begins', async () => {
  const text = '---\ntitle: A\n---\n\n<Oyeblikk film="elven" fra="0:01" til="0.02">Hør.</Oyeblikk>\n';
  const changes = { 'articles/laksen/article.nb.mdx': text };
  expect(await findFaults(clipRange, changes)).toEqual([]);
  expect(await findFaults(timePoint, changes)).toHaveLength(1);
});
