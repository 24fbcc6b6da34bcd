import { expect, it } from 'vitest';
import { findFaults } from '../../../tests/content-faults';
import type { Changes } from '../../../tests/content-faults';
import { translationNotes } from './translation-notes';

const file = 'films/elven/film.en.mdx';
const change = (from: string, to: string): Changes => ({ [file]: (text) => text.replace(from, to) });
const person: Changes = { 'films/elven/film.nb.mdx': (text) => text.replace('  - who: en laks', '  - person: kari-strom') };

it.each<[string, Changes, string[], string]>([
  ['an entry too many', change('[a salmon]', '[a salmon, a trout]'), [`${file}:8:19`], "participantNotes: antall punkter er 2, men 1 i participants i films/elven/film.nb.mdx. Skriv ett punkt for hvert, i samme rekkefølge: participantNotes: ['…']"],
  ['a list that is left out', change('contentThemes: [A fish is caught]\n', ''), [`${file}:2:1`], 'contentThemes: antall punkter er 0'],
  ['a note where the original has none', change('contentThemes', "watchNotes: ['Here']\ncontentThemes"), [`${file}:7:14`], 'Skriv null som punkt 1.'],
  ['words for a person', person, [`${file}:8:20`], 'ingenting å oversette. Skriv null som punkt 1.'],
  ['null for words', change("['The fishing fund: half of it']", '[null]'), [`${file}:9:16`], 'men i originalen står det «Fiskefondet: halve summen». Oversett det.'],
  ['no reason why a description is not needed', { 'films/elven/film.nb.mdx': (text) => text.replace(/status: available\n.*\n/, 'status: not-needed\n  note: Alt sies høyt\n') }, [`${file}:2:1`], 'audioDescriptionNote mangler'],
  ['null for a person', { ...person, ...change('[a salmon]', '[null]') }, [], ''],
  ['the name of a funder nobody has a note on', { 'films/elven/film.nb.mdx': (text) => text.replace('    note: halve summen\n', '') }, [], ''],
  ['a list the schema tells of', change('[a salmon]', 'a salmon'), [], ''],
])('tells %s', async (_name, changes, places, told) => {
  const faults = await findFaults(translationNotes, changes);
  expect(faults.map(({ place }) => place)).toEqual(places);
  expect(faults.map(({ nb }) => nb).join('\n')).toContain(told);
  expect(faults.every(({ en }) => en.length > 20)).toBe(true);
});
