import { describe, expect, it } from 'vitest';
import { makeSplitter } from './compounds';
import { readDictionary } from './dictionary';

const split = makeSplitter(readDictionary());

describe('a compound is taken apart at its seams', () => {
  it.each([
    ['trygghetsplan', 'trygghets plan'],
    ['husleiekontrakten', 'hus leie kontrakten'],
    ['Erfaringskonsulentene', 'Erfarings konsulentene'],
    ['behandlingsteam', 'behandlings team'],
    ['skadereduksjon', 'skade reduksjon'],
    ['nødbolig', 'nød bolig'],
    ['sprøyteutdelinger', 'sprøyte utdelinger'],
    ['sofaovernatting', 'sofa overnatting'],
    ['barnehage', 'barne hage'],
  ])('%s', (word, parts) => expect(split(word).join(' ')).toBe(parts));

  it.each(
    'bolig boligene oppfølging utdeling leilighet kontrakt kontakten ensomhet rettighet virkelighet boligløs forening overnatting tilbudet filmene programmet kollega budsjett'.split(
      ' ',
    ),
  )('%s has no seam', (word) => expect(split(word)).toEqual([word]));

  it('keeps every letter of the word', () => {
    for (const word of ['Husleiegjeld', 'ØVINGSLOKALE', 'x', '', 'brukermedvirkning'])
      expect(split(word).join('')).toBe(word);
  });
});
