import { expect, it } from 'vitest';
import { findFaults } from '../../../tests/content-faults';
import type { Changes } from '../../../tests/content-faults';
import { clipId } from './clip-id';

const file = 'films/youtube-film/film.nb.mdx';
const second = (id: string): Changes => ({ [file]: (text) => text.replace('end: 0:07\n', `end: 0:07\n  - id: ${id}\n    title: Igjen\n    start: 0:01\n    end: 0:02\n`) });

it.each<[string, Changes, string[], string]>([
  ['two clips of one name', second('slutten'), [`${file}:24:9`], 'to klipp heter «slutten». Gi det ene en annen id, for eksempel: id: slutten-2'],
  ['two clips of two names', second('slutt'), [], ''],
])('tells %s', async (_name, changes, places, told) => {
  const faults = await findFaults(clipId, changes);
  expect(faults.map(({ place }) => place)).toEqual(places);
  expect(faults.map(({ nb }) => nb).join('\n')).toContain(told);
  expect(faults.every(({ en }) => en.length > 20)).toBe(true);
});
