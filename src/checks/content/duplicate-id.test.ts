import { describe, expect, it } from 'vitest';
import { findFaults } from '../../../tests/content-faults';
import { duplicateId } from './duplicate-id';

const add = (more: string) => (text: string) => `${text}${more}`;

describe('an id used twice', () => {
  it.each([
    ['a part', { 'handbook.yaml': add('- id: fiske\n') }, 'handbook.yaml:8:7', 'er brukt før, på linje 1. Skriv en annen id, for eksempel: fiske-2'],
    ['a list of principles', { 'principles.yaml': add('- id: regler\n') }, 'principles.yaml:9:7', 'for eksempel: regler-2'],
    [
      'a principle in another list',
      { 'principles.yaml': add('- id: andre\n  items:\n    - id: talmodighet\n') },
      'principles.yaml:11:11',
      'på linje 6',
    ],
    [
      'a number of a source',
      { 'sources.yaml': (text: string) => text.replace('number: 2', 'number: 1') },
      'sources.yaml:11:11',
      'Skriv det neste ledige nummeret: number: 2',
    ],
    [
      'a question of the self-assessment in another domain',
      { 'self-assessment.yaml': 'domains:\n  - id: a\n    items: [{ id: x }]\n  - id: b\n    items: [{ id: x }]\n' },
      'self-assessment.yaml:5:19',
      'på linje 3',
    ],
    ['but for a capital', { 'topics.yaml': add('Fiske: {}\n') }, 'topics.yaml:4:1', '«Fiske» er brukt før («fiske»), på linje 1'],
  ])('is told with the line of the first: %s', async (_name, changes, place, told) => {
    const [fault, ...others] = await findFaults(duplicateId, changes);
    expect(others).toEqual([]);
    expect(fault).toMatchObject({ place });
    expect(fault?.nb).toContain(told);
  });

  it.each([
    ['of two kinds', { 'places.yaml': add('fiske: {}\nlaks: {}\n') }],
    ['of a list and a principle', { 'principles.yaml': add('- id: talmodighet\n') }],
    ['of clips, which have a rule of their own', { 'films/vimeo-film/film.nb.mdx': '---\nclips: [{ id: a }, { id: a }]\n---\n' }],
    ['that are no ids', { 'handbook.yaml': '- id: [a]\n- id: [a]\n- null\n- id:\n- id:\n' }],
  ])('is not the same word %s', async (_name, changes) => {
    expect(await findFaults(duplicateId, changes)).toEqual([]);
  });
});
